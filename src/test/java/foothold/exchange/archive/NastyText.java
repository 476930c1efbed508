package foothold.exchange.archive;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that break programs, drawn at random from a list and from all of Unicode. */
public final class NastyText {
    private static final List<String> LIST =
            List.of(
                    "\"",
                    "\\",
                    "\\\\u0041\\n",
                    "/* no comment */ // none",
                    "a\nb\r\nc\rd\te\u000bf\fg",
                    "\u0000",
                    "x\u0001\u001f\u007f\u0085y",
                    "\u2028 and \u2029",
                    "\ufeffmark",
                    "cut \ud83d off \udc4b\ud83d",
                    "\u0010d83d",
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "-1",
                    "1e400",
                    "=cmd|' /C calc'!A0",
                    "Robert'); DROP TABLE contact;--",
                    "\ud83d\udc69\u200d\ud83d\udd2c",
                    "e\u0301 ≠ é",
                    "\u202eإلى الأمام",
                    "田中さんにあげて下さい",
                    "\uffff\ufffe\udbff\udfff",
                    "\u00a0hard blank\u00a0",
                    "z\u0315\u0358\u0322a\u0340l",
                    "%s %n {0} ${x} {first name}",
                    "<script>alert(1)</script>&amp;",
                    "İıſẞ",
                    "\u200bunseen\u200b");

    private final RandomGenerator random;

    public NastyText(RandomGenerator random) {
        this.random = random;
    }

    /** Up to four pieces, each from the list or made of any characters; never blank. */
    public String text() {
        return "t"
                + IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> random.nextBoolean() ? listed() : any())
                        .collect(Collectors.joining(" "));
    }

    /** The same or, one time in three, null. */
    public String textOrNull() {
        return random.nextInt(3) == 0 ? null : text();
    }

    /** An id: any text on one line, with no blank at its ends and no control character. */
    public String id(String prefix, int number) {
        var odd = random.nextInt(4) == 0 ? any().replaceAll("\\p{Cc}|\\R", "·") : "";
        return prefix + odd + "#" + number;
    }

    private String listed() {
        return LIST.get(random.nextInt(LIST.size()));
    }

    private String any() {
        return random.ints(random.nextInt(6), 0, Character.MAX_CODE_POINT + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
