package foothold.exchange.mail.received;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Walks the parts of a mail for its text and its invitations; everything else is passed by. */
final class Parts {
    private static final int DEEPEST = 12;
    private static final int MOST = 400;
    private static final int MOST_INVITATIONS = 20;
    private static final int LONGEST_BOUNDARY = 200;

    private final byte[] bytes;
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final List<byte[]> invitations = new ArrayList<>();
    private String plain = "";
    private String page = "";
    private int seen;

    /** A stretch of the bytes behind its own headers. */
    private record Part(Headers headers, int to, int depth) {}

    private Parts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The parts of the mail with these headers. */
    static Parts of(byte[] bytes, Headers headers) {
        var parts = new Parts(bytes);
        parts.waiting.push(new Part(headers, bytes.length, 0));
        while (!parts.waiting.isEmpty() && parts.seen < MOST) {
            parts.seen++;
            parts.look(parts.waiting.pop());
        }
        return parts;
    }

    /** Its text; of a mail that is only a web page, the words of that; empty for none. */
    String text() {
        return plain.isBlank() ? WebPage.words(page) : plain;
    }

    /** Its calendar files. */
    List<byte[]> invitations() {
        return invitations;
    }

    private void look(Part part) {
        var written = part.headers().first("content-type");
        var type = ContentType.of(written.isEmpty() ? "text/plain" : written);
        var shown = ContentType.of(part.headers().first("content-disposition"));
        var name = (shown.parameter("filename") + " " + type.parameter("name"));
        boolean calendar =
                type.type().equals("text/calendar")
                        || type.type().equals("application/ics")
                        || name.strip().toLowerCase(Locale.ROOT).endsWith(".ics");
        if (type.type().startsWith("multipart/")) {
            inner(part, type.parameter("boundary"));
        } else if (calendar && invitations.size() < MOST_INVITATIONS) {
            invitations.add(decoded(part));
        } else if (!shown.type().equals("attachment")) {
            read(part, type);
        }
    }

    private void read(Part part, ContentType type) {
        if (type.type().equals("text/plain") && plain.isBlank()) {
            plain = Transfer.text(decoded(part), type.parameter("charset"));
        } else if (type.type().equals("text/html") && page.isBlank()) {
            page = Transfer.text(decoded(part), type.parameter("charset"));
        }
    }

    private byte[] decoded(Part part) {
        int from = part.headers().end();
        var how = part.headers().first("content-transfer-encoding");
        return Transfer.decoded(bytes, from, Math.max(from, part.to()), how);
    }

    /** Puts what stands between the boundaries before everything that waits, in its order. */
    private void inner(Part part, String boundary) {
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY || part.depth() == DEEPEST) {
            return;
        }
        var mark = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<Part>();
        int start = -1;
        int at = part.headers().end();
        while (at < part.to() && found.size() < MOST) {
            int end = Headers.Slice.lineEnd(bytes, at, part.to());
            int next = Headers.Slice.next(bytes, end, part.to());
            if (isMark(at, end, mark)) {
                add(found, start, at, part.depth());
                start = isLast(at + mark.length, end) ? -1 : next;
            }
            at = next;
        }
        add(found, start, part.to(), part.depth());
        found.reversed().forEach(waiting::push);
    }

    private void add(List<Part> found, int from, int to, int depth) {
        if (from >= 0 && from < to) {
            found.add(new Part(Headers.read(bytes, from, to), to, depth + 1));
        }
    }

    private boolean isMark(int from, int to, byte[] mark) {
        int end = from + mark.length;
        return end <= to && Arrays.equals(bytes, from, end, mark, 0, mark.length);
    }

    private boolean isLast(int from, int to) {
        return from + 1 < to && bytes[from] == '-' && bytes[from + 1] == '-';
    }
}
