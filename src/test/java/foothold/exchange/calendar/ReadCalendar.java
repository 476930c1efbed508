package foothold.exchange.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A calendar file taken apart by as little code as will do, apart from what wrote it. */
final class ReadCalendar {
    private final String text;

    ReadCalendar(String text) {
        this.text = text;
    }

    /**
     * A component with its lines, those of components within it left out.
     *
     * @param lines as NAME;PARAMETER=…:VALUE
     */
    record Part(String name, List<String> lines, List<Part> inner) {

        /** What stands behind the colon of the only line that begins so; null for no line. */
        String value(String start) {
            var found = values(start);
            if (found.size() > 1) {
                throw new AssertionError("more than one " + start + ": " + found);
            }
            return found.isEmpty() ? null : found.getFirst();
        }

        List<String> values(String start) {
            return lines.stream()
                    .filter(line -> line.startsWith(start + ":") || line.startsWith(start + ";"))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .toList();
        }

        /** The free text of that property, unescaped; null for none. */
        String words(String name) {
            var value = value(name);
            return value == null
                    ? null
                    : value.replace("\\\\", "\0")
                            .replace("\\n", "\n")
                            .replace("\\,", ",")
                            .replace("\\;", ";")
                            .replace("\0", "\\");
        }

        List<Part> all(String kind) {
            return inner.stream().filter(part -> part.name.equals(kind)).toList();
        }
    }

    /** What is wrong with the lines as bytes. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var rest = text.replace("\r\n", "");
        if (rest.contains("\r") || rest.contains("\n") || !text.endsWith("\r\n")) {
            faults.add("a line does not end in CR LF");
        }
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                check(Arrays.copyOfRange(bytes, start, at - 1), faults);
                start = at + 1;
            }
        }
        return faults;
    }

    private static void check(byte[] line, List<String> faults) {
        if (line.length == 0 || line.length > 75) {
            faults.add(line.length + " octets");
        }
        try {
            var read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            if (read.chars().anyMatch(Character::isISOControl)) {
                faults.add("a control character");
            }
        } catch (CharacterCodingException _) {
            faults.add("cut inside a character: " + Arrays.toString(line));
        }
    }

    /** The whole file as its one outermost component. */
    Part calendar() {
        var lines = new ArrayList<>(Arrays.asList(text.replace("\r\n ", "").split("\r\n")));
        var root = part(lines);
        if (!lines.isEmpty()) {
            throw new AssertionError("left over: " + lines);
        }
        return root;
    }

    List<Part> events() {
        return calendar().all("VEVENT");
    }

    private static Part part(List<String> lines) {
        var name = lines.removeFirst().replace("BEGIN:", "");
        var own = new ArrayList<String>();
        var inner = new ArrayList<Part>();
        while (!lines.getFirst().equals("END:" + name)) {
            if (lines.getFirst().startsWith("BEGIN:")) {
                inner.add(part(lines));
            } else {
                own.add(lines.removeFirst());
            }
        }
        lines.removeFirst();
        return new Part(name, own, inner);
    }

    /** The file as short lines, for comparing with what is expected. */
    String readable() {
        return text.lines().collect(Collectors.joining("\n", "", "\n"));
    }
}
