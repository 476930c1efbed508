package foothold.exchange.archive;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns the value of one member into what {@link foothold.domain.flat.Fields} hold: text, a whole
 * number, true or false, a list of texts or of numbers, or null.
 */
final class ValueParser {
    private static final Set<JsonToken> LITERALS =
            EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE, JsonToken.VALUE_NULL);

    /** In characters. */
    static final int LONGEST = 10_000_000;

    private final JsonParser json;
    private final String name;
    private final List<String> wrong;

    /** For the member of that name; what is not right with its value is added to {@code wrong}. */
    ValueParser(JsonParser json, String name, List<String> wrong) {
        this.json = json;
        this.name = ArchiveProblem.shown(name);
        this.wrong = wrong;
    }

    /** The value at the current token; null also when something is wrong with it. */
    Object read() {
        return json.currentToken() == JsonToken.START_ARRAY ? list() : single();
    }

    private List<Object> list() {
        var list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var value = single();
            if (value instanceof String || value instanceof Long) {
                list.add(value);
            } else if (LITERALS.contains(json.currentToken())) {
                tell("holds “" + json.getString() + "”, which is not text");
            }
        }
        return list;
    }

    private Object single() {
        return switch (json.currentToken()) {
            case VALUE_STRING -> text(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> {
                json.skipChildren();
                tell("holds something nested, which no field does");
                yield null;
            }
        };
    }

    private String text(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        tell(
                String.format(
                        Locale.ENGLISH,
                        "has %,d characters, and no field may have more than %,d",
                        text.length(),
                        LONGEST));
        return null;
    }

    /** Also takes 20.0 and 2e1 for 20; never works out a number of more digits than are written. */
    private Long number(String digits) {
        try {
            return new BigDecimal(digits).longValueExact();
        } catch (ArithmeticException | NumberFormatException _) {
            tell("is “" + ArchiveProblem.shown(digits) + "”, which is not a whole number");
            return null;
        }
    }

    private void tell(String what) {
        wrong.add("“" + name + "” " + what);
    }
}
