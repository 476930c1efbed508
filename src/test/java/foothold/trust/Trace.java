package foothold.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process did to the files of one folder, call by call, as strace wrote it down. */
final class Trace {
    /** All strings and paths in hex, each file's path beside its number. */
    static final List<String> STRACE =
            List.of(
                    "strace",
                    "-f",
                    "-y",
                    "-xx",
                    "-s",
                    "1000000",
                    "-e",
                    "trace=openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink");

    private static final Pattern LINE = Pattern.compile("^(\\d+) +(.*)$");
    private static final Pattern RESUMED = Pattern.compile("^<\\.\\.\\. \\w+ resumed>(.*)$");
    private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)\\) += (\\d+)(<.*>)?$");
    private static final Pattern FILE = Pattern.compile("^(\\d+)<([^>]*)>");
    private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
    private static final String UNFINISHED = " <unfinished ...>";

    private final String folder;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    /** Something that happened to a file of the folder, or a line said. */
    sealed interface Event {
        /** A file may have come to be. */
        record Opened(String file, boolean emptied) implements Event {}

        /** Bytes went to the system, not yet to the disk. */
        record Wrote(String file, long at, byte[] bytes) implements Event {}

        /** A file was cut. */
        record Cut(String file, long length) implements Event {}

        /** A file is on the disk; the empty name stands for the folder. */
        record Forced(String file) implements Event {}

        /** A file got another name, in place of what had it. */
        record Moved(String file, String to) implements Event {}

        /** A file lost its name. */
        record Removed(String file) implements Event {}

        /** A line was said. */
        record Said(String line) implements Event {}
    }

    private Trace(Path folder) {
        this.folder = folder.toString();
    }

    /** The events of the trace in that file that concern the folder. */
    static List<Event> read(Path file, Path folder) throws IOException {
        var trace = new Trace(folder.toRealPath());
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.forEach(trace::line);
        }
        return trace.events;
    }

    /** A call that another thread interrupted stands in two lines. */
    private void line(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return;
        }
        var process = parts.group(1);
        var call = parts.group(2);
        var resumed = RESUMED.matcher(call);
        if (call.endsWith(UNFINISHED)) {
            unfinished.put(process, call.substring(0, call.length() - UNFINISHED.length()));
        } else if (resumed.matches()) {
            call(unfinished.remove(process) + resumed.group(1));
        } else {
            call(call);
        }
    }

    private void call(String text) {
        var call = CALL.matcher(text);
        if (!call.matches()) {
            // It failed, or is a signal.
            return;
        }
        var arguments = call.group(2);
        var texts = TEXT.matcher(arguments);
        switch (call.group(1)) {
            case "openat" -> opened(next(texts), arguments, call.group(3));
            case "rename" -> moved(next(texts), next(texts));
            case "unlink" -> {
                var name = name(utf8(next(texts)));
                if (name != null) {
                    events.add(new Event.Removed(name));
                }
            }
            default -> onFile(call, arguments);
        }
    }

    private void opened(byte[] path, String arguments, String number) {
        positions.put(number, 0L);
        var name = name(utf8(path));
        if (name != null && arguments.contains("O_CREAT")) {
            events.add(new Event.Opened(name, arguments.contains("O_TRUNC")));
        }
    }

    private void moved(byte[] from, byte[] to) {
        if (name(utf8(from)) != null && name(utf8(to)) != null) {
            events.add(new Event.Moved(name(utf8(from)), name(utf8(to))));
        }
    }

    private void onFile(Matcher call, String arguments) {
        var file = FILE.matcher(arguments);
        if (!file.find()) {
            return;
        }
        var number = file.group(1);
        var name = name(utf8(bytes(file.group(2))));
        long result = Long.parseLong(call.group(3));
        switch (call.group(1)) {
            case "write" -> wrote(number, name, next(TEXT.matcher(arguments)));
            case "pwrite64" -> {
                if (name != null) {
                    var bytes = next(TEXT.matcher(arguments));
                    if (bytes.length != result) {
                        throw new AssertionError("written in part: " + name);
                    }
                    events.add(new Event.Wrote(name, last(arguments), bytes));
                }
            }
            case "ftruncate" -> {
                if (name != null) {
                    events.add(new Event.Cut(name, last(arguments)));
                }
            }
            default -> {
                if (name != null) {
                    events.add(new Event.Forced(name));
                }
            }
        }
    }

    private void wrote(String number, String name, byte[] bytes) {
        if (name != null) {
            long at = positions.merge(number, (long) bytes.length, Long::sum) - bytes.length;
            events.add(new Event.Wrote(name, at, bytes));
        } else if (number.equals("1")) {
            utf8(bytes).lines().map(Event.Said::new).forEach(events::add);
        }
    }

    private static long last(String arguments) {
        return Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1));
    }

    /** The name in the folder, empty for the folder itself; null for what lies elsewhere. */
    private String name(String path) {
        if (path.equals(folder)) {
            return "";
        }
        return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : null;
    }

    private static byte[] next(Matcher texts) {
        return texts.find() ? bytes(texts.group(1)) : new byte[0];
    }

    private static byte[] bytes(String escaped) {
        var out = new ByteArrayOutputStream(escaped.length() / 4);
        for (int i = 0; i < escaped.length(); i += 4) {
            out.write(HexFormat.fromHexDigits(escaped, i + 2, i + 4));
        }
        return out.toByteArray();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
