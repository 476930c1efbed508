package foothold.exchange.contactcsv;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;
import foothold.exchange.ColumnName;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of this program's own contact list: every field of a contact, in the order and under
 * the names in which contacts are kept, said in words ("tieText": "Tie text").
 */
final class OwnColumns {
    private static final String ID = "Foothold id";
    private static final Fields SAMPLE = Shapes.CONTACT.flatten(Contact.named("-", "-"));
    private static final Map<String, String> FIELDS = fields();
    private static final Map<String, String> BY_NAME = byName();

    private OwnColumns() {}

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        SAMPLE.values().keySet().forEach(field -> fields.put(field, title(field)));
        return fields;
    }

    private static Map<String, String> byName() {
        return FIELDS.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> ColumnName.fold(each.getValue()), Map.Entry::getKey));
    }

    private static String title(String field) {
        if (field.equals("id")) {
            return ID;
        }
        var words = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The names of all columns. */
    static List<String> titles() {
        return List.copyOf(FIELDS.values());
    }

    /** Whether these names of columns are of this program's own. */
    static boolean mark(List<String> names) {
        return names.stream().limit(FIELDS.size() + 1L).anyMatch(ID::equals);
    }

    /** The field a column of that name holds. */
    static Optional<String> field(String name) {
        return Optional.ofNullable(BY_NAME.get(ColumnName.fold(name)));
    }

    /** The value as a cell holds it: lists one value a line, true as yes. */
    static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> flag ? "yes" : "no";
            case List<?> values -> String.join("\n", values.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    /**
     * Puts what a cell says into {@code facts}; an empty one says nothing.
     *
     * @throws IllegalArgumentException when the field cannot hold it; the message says why
     */
    static void put(Fields facts, String field, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        var value =
                switch (SAMPLE.values().get(field)) {
                    case List<?> _ -> cell.lines().toList();
                    case Boolean _ -> flag(field, cell);
                    case Long _ -> number(field, cell);
                    case null, default -> cell;
                };
        facts.raw(field, checked(field, cell, value));
    }

    /** The value as the field takes it: a number or a yes where it takes no text. */
    private static Object checked(String field, String cell, Object value) {
        try {
            return accepted(field, value);
        } catch (Fields.BadField refused) {
            if (value instanceof String && cell.matches("\\d{1,9}")) {
                return accepted(field, Long.valueOf(cell));
            }
            if (value instanceof String && cell.matches("(?i)yes|no|true|false")) {
                return accepted(field, flag(field, cell));
            }
            throw refused;
        }
    }

    private static Object accepted(String field, Object value) {
        Shapes.CONTACT.restore(new Fields().put("id", "-").put("name", "-").raw(field, value));
        return value;
    }

    private static Boolean flag(String field, String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "“" + field + "” is yes or no, not “" + cell + "”");
        };
    }

    private static Long number(String field, String cell) {
        if (!cell.strip().matches("-?\\d{1,9}")) {
            throw new IllegalArgumentException(
                    "“" + field + "” is a whole number, not “" + cell + "”");
        }
        return Long.valueOf(cell.strip());
    }
}
