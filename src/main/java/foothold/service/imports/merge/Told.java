package foothold.service.imports.merge;

import foothold.domain.Text;
import foothold.exchange.linkedin.ProfileUrl;
import foothold.exchange.person.PersonRow;
import foothold.service.imports.match.Card;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What all rows of one person together tell; where they disagree, the first one counts, since
 * LinkedIn puts the newest on top.
 */
public record Told(List<PersonRow> rows) {

    /** The row that names them first. */
    public PersonRow first() {
        return rows.getFirst();
    }

    public String name() {
        return first().name();
    }

    /** Empty where no row tells. */
    String text(String field) {
        return rows.stream()
                .map(row -> row.text(field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The value as the first row that tells has it; null where none does. */
    Object value(String field) {
        return rows.stream()
                .map(row -> row.facts().values().get(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The values of that list of which {@code known} holds none, each in one spelling. */
    List<String> beside(String field, List<String> known) {
        var told = Text.values(rows.stream().flatMap(row -> row.list(field).stream()).toList());
        if (told.isEmpty() || known.containsAll(told)) {
            return List.of();
        }
        var key = key(field);
        var seen = new HashSet<String>();
        known.forEach(each -> seen.add(key.apply(each)));
        return told.stream().filter(each -> seen.add(key.apply(each))).toList();
    }

    /** By what two values of that list are told to be one. */
    private static UnaryOperator<String> key(String field) {
        return switch (field) {
            case "links" -> Told::linkKey;
            case "phones" -> Told::phoneKey;
            default -> Card::folded;
        };
    }

    private static String linkKey(String link) {
        var key = ProfileUrl.key(link);
        return key.isEmpty() ? link : key;
    }

    private static String phoneKey(String number) {
        var key = Card.phone(number);
        return key.isEmpty() ? number : key;
    }
}
