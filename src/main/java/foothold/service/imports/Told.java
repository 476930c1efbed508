package foothold.service.imports;

import foothold.domain.Text;
import foothold.exchange.linkedin.LinkedInRow;
import foothold.exchange.linkedin.ProfileUrl;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all rows of one person together tell; where they disagree, the first one counts, since
 * LinkedIn puts the newest on top.
 */
record Told(List<LinkedInRow> rows) {

    LinkedInRow first() {
        return rows.getFirst();
    }

    String name() {
        return Card.name(first());
    }

    /** Empty where no row tells. */
    String role() {
        return firstOf(row -> row.work().position());
    }

    /** Empty where no row tells. */
    String organization() {
        return firstOf(row -> row.work().company());
    }

    /** Null where no row tells. */
    LocalDate connectedOn() {
        return rows.stream()
                .map(row -> row.connected().on())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The date as written where nobody can read it; else null. */
    String unreadableDate() {
        return connectedOn() == null ? Text.orNull(firstOf(row -> row.connected().text())) : null;
    }

    /** The profiles, each in one spelling, of which {@code known} holds none. */
    List<String> linksBeside(List<String> known) {
        return distinct(rows.stream().map(row -> row.reach().url()), Told::linkKey, known);
    }

    /** The e-mail addresses of which {@code known} holds none. */
    List<String> emailsBeside(List<String> known) {
        return distinct(rows.stream().map(row -> row.reach().email()), Card::folded, known);
    }

    private static String linkKey(String link) {
        var key = ProfileUrl.key(link);
        return key.isEmpty() ? link : key;
    }

    private static List<String> distinct(
            Stream<String> told, Function<String, String> key, List<String> known) {
        var unknown = Text.values(told.toList());
        if (unknown.isEmpty() || known.containsAll(unknown)) {
            return List.of();
        }
        var seen = new HashSet<String>();
        known.forEach(each -> seen.add(key.apply(each)));
        return unknown.stream().filter(each -> seen.add(key.apply(each))).toList();
    }

    private String firstOf(Function<LinkedInRow, String> field) {
        return rows.stream().map(field).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
