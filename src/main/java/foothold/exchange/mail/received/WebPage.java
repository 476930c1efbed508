package foothold.exchange.mail.received;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes the words out of a mail that is a web page; nothing of it is run or fetched. */
final class WebPage {
    private static final Set<String> SILENT = Set.of("style", "script", "head", "title");
    private static final Set<String> BREAKS =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table", "hr");
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", " "),
                    Map.entry("auml", "ä"),
                    Map.entry("ouml", "ö"),
                    Map.entry("uuml", "ü"),
                    Map.entry("Auml", "Ä"),
                    Map.entry("Ouml", "Ö"),
                    Map.entry("Uuml", "Ü"),
                    Map.entry("szlig", "ß"),
                    Map.entry("eacute", "é"),
                    Map.entry("egrave", "è"),
                    Map.entry("agrave", "à"),
                    Map.entry("ccedil", "ç"),
                    Map.entry("ntilde", "ñ"),
                    Map.entry("hellip", "…"),
                    Map.entry("mdash", "—"),
                    Map.entry("ndash", "–"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("bull", "•"),
                    Map.entry("euro", "€"));
    private static final int LONGEST_TAG = 20;
    private static final int LONGEST_ENTITY = 12;

    private final String page;
    private final StringBuilder words = new StringBuilder();
    private int at;
    private int quoted;

    private WebPage(String page) {
        this.page = page;
    }

    /** Its words, a line for each of its lines; what it quotes begins with "> ". */
    static String words(String page) {
        var reading = new WebPage(page);
        reading.read();
        return reading.words
                .toString()
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private void read() {
        while (at < page.length()) {
            char each = page.charAt(at);
            if (each == '<') {
                tag();
            } else if (each == '&') {
                entity();
            } else {
                put(
                        Character.isWhitespace(each) || each == '\u00a0'
                                ? " "
                                : page.substring(at, at + 1));
                at++;
            }
        }
    }

    private void tag() {
        if (page.startsWith("<!--", at)) {
            at = behind("-->", at);
            return;
        }
        int start = at + 1;
        boolean closing = start < page.length() && page.charAt(start) == '/';
        int from = closing ? start + 1 : start;
        int to = from;
        while (to < page.length()
                && to - from < LONGEST_TAG
                && Character.isLetterOrDigit(page.charAt(to))) {
            to++;
        }
        if (to == from
                && !closing
                && !page.startsWith("!", start)
                && !page.startsWith("?", start)) {
            put("<"); // a lone sign, not a tag
            at++;
            return;
        }
        var name = page.substring(from, to).toLowerCase(Locale.ROOT);
        boolean quote = name.equals("blockquote");
        at = behind(">", to);
        if (SILENT.contains(name) && !closing) {
            at = behind(">", closingTag(name));
        } else if (quote) {
            quoted = Math.max(0, quoted + (closing ? -1 : 1));
            newLine();
        } else if (name.equals("br")) {
            words.append('\n');
        } else if (BREAKS.contains(name)) {
            newLine();
            words.append(name.equals("p") && closing ? "\n" : "");
        }
    }

    private int closingTag(String name) {
        for (int i = at; i >= 0; ) {
            i = page.indexOf("</", i);
            if (i < 0) {
                return page.length();
            }
            if (page.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
            i += 2;
        }
        return page.length();
    }

    private int behind(String end, int from) {
        int found = page.indexOf(end, from);
        return found < 0 ? page.length() : found + end.length();
    }

    /** Blocks within blocks begin one line together. */
    private void newLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    private void entity() {
        int end =
                page.substring(at, Math.min(page.length(), at + LONGEST_ENTITY)).indexOf(';') + at;
        if (end < at) {
            put("&");
            at++;
            return;
        }
        var name = page.substring(at + 1, end);
        put(
                name.startsWith("#")
                        ? numbered(name.substring(1))
                        : NAMED.getOrDefault(name, "&" + name + ";"));
        at = end + 1;
    }

    private static String numbered(String number) {
        try {
            boolean hex = number.startsWith("x") || number.startsWith("X");
            int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(code) && !Character.isISOControl(code)
                    ? Character.toString(code)
                    : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }

    private void put(String text) {
        boolean fresh = words.isEmpty() || words.charAt(words.length() - 1) == '\n';
        boolean blank = text.equals(" ");
        if (blank && (fresh || words.charAt(words.length() - 1) == ' ')) {
            return;
        }
        if (fresh && quoted > 0) {
            words.append("> ");
        }
        words.append(text);
    }
}
