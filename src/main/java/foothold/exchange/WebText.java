package foothold.exchange;

/** Puts words into web pages. */
public final class WebText {
    private WebText() {}

    /** The words with whatever means something in a web page made plain, and no control codes. */
    public static String escaped(String words) {
        var plain = new StringBuilder();
        words.codePoints()
                .forEach(
                        each -> {
                            switch (each) {
                                case '&' -> plain.append("&amp;");
                                case '<' -> plain.append("&lt;");
                                case '>' -> plain.append("&gt;");
                                case '"' -> plain.append("&quot;");
                                case '\'' -> plain.append("&#39;");
                                default -> {
                                    if (printable(each)) {
                                        plain.appendCodePoint(each);
                                    }
                                }
                            }
                        });
        return plain.toString();
    }

    private static boolean printable(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character)
                        && !(character >= 0xD800 && character <= 0xDFFF)
                        && (character & 0xFFFE) != 0xFFFE;
    }
}
