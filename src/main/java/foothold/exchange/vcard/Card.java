package foothold.exchange.vcard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One card.
 *
 * @param line the 1-based line of the file it begins on
 * @param properties in the card's order
 * @param whole whether it was ended
 */
record Card(int line, List<Property> properties, boolean whole) {

    /** Those of that name that say something, the most preferred first. */
    Stream<Property> all(String name) {
        return properties.stream()
                .filter(each -> each.name().equals(name) && !each.value().isBlank())
                .sorted(Comparator.comparingInt(Property::preference));
    }

    Optional<Property> first(String name) {
        return all(name).findFirst();
    }

    /** How its values are escaped. */
    Escapes escapes() {
        return new Escapes(
                first("VERSION").map(each -> each.value().strip().equals("2.1")).orElse(false));
    }

    /** The text of the first of that name; empty where there is none. */
    String text(String name) {
        return first(name).map(each -> escapes().text(each.value())).orElse("");
    }

    /** Whether this program wrote it. */
    boolean own() {
        return text("PRODID").equals(VCardWriter.PRODUCT);
    }

    /** Whether it stands for a group of cards. */
    boolean isGroup() {
        return Stream.of("KIND", "X-ADDRESSBOOKSERVER-KIND")
                .anyMatch(name -> text(name).strip().toLowerCase(Locale.ROOT).equals("group"));
    }
}
