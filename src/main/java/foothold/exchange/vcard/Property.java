package foothold.exchange.vcard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One property of a card.
 *
 * @param line the 1-based line of the file it starts on
 * @param name in capitals, without its group
 * @param label what an Apple card calls it (of the same group), or empty
 * @param parameters as written, without the name: "TYPE=home,voice", "PREF", "ENCODING=b"
 * @param value as text, still escaped
 */
record Property(int line, String name, String label, List<String> parameters, String value) {

    /** Whether it has that type: "TYPE=home,voice", "TYPE=home;TYPE=voice" or plain "HOME". */
    boolean hasType(String type) {
        return types().anyMatch(type::equalsIgnoreCase);
    }

    private Stream<String> types() {
        return parameters.stream()
                .filter(each -> !each.contains("=") || isTyped(each))
                .map(each -> each.substring(each.indexOf('=') + 1).replace("\"", ""))
                .flatMap(each -> Stream.of(each.split(",")))
                .map(String::strip);
    }

    private static boolean isTyped(String parameter) {
        return parameter.toUpperCase(Locale.ROOT).startsWith("TYPE=");
    }

    /** 1 for the most preferred, 100 for those of which nothing is said (RFC 6350, 5.3). */
    int preference() {
        var ranked = parameter("PREF");
        if (ranked.matches("\\d{1,3}")) {
            return Integer.parseInt(ranked);
        }
        return hasType("pref") ? 1 : 100;
    }

    /** The value of that parameter; empty where there is none. */
    String parameter(String wanted) {
        var start = wanted + "=";
        return parameters.stream()
                .filter(each -> each.toUpperCase(Locale.ROOT).startsWith(start))
                .map(each -> each.substring(start.length()).replace("\"", "").strip())
                .findFirst()
                .orElse("");
    }

    Property labelled(String words) {
        return new Property(line, name, words, parameters, value);
    }
}
