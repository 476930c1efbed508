package foothold.service.duplicates;

import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Two contacts side by side, field by field.
 *
 * @param kept the one who stays
 * @param other the one who goes into them
 */
public record MergeSheet(Contact kept, Contact other) {

    /** Fields of which both cannot be kept; where the two differ, the user chooses. */
    private static final Set<String> SINGLE =
            Set.of(
                    "name",
                    "pronunciation",
                    "role",
                    "organization",
                    "location",
                    "zone",
                    "tie",
                    "tieText",
                    "relevance",
                    "level",
                    "promotedInside",
                    "campaign",
                    "cadence",
                    "segment",
                    "closed");

    /**
     * A field in which the two differ.
     *
     * @param field its name among the fields of a contact
     * @param kept what the one who stays has; never null
     * @param other what the other has; never null
     */
    public record Row(String field, Object kept, Object other) {}

    /** The fields to choose in, in the order in which contacts are kept. */
    public List<Row> rows() {
        var mine = fields(kept);
        var theirs = fields(other);
        var rows = new ArrayList<Row>();
        for (var field : mine.values().keySet()) {
            var here = mine.values().get(field);
            var there = theirs.values().get(field);
            if (SINGLE.contains(field) && said(here) && said(there) && !here.equals(there)) {
                rows.add(new Row(field, here, there));
            }
        }
        return rows;
    }

    /** The same with the other one staying. */
    public MergeSheet turned() {
        return new MergeSheet(other, kept);
    }

    /** The one contact; of {@code fromOther} fields the value is the other's. */
    public Contact merged(Set<String> fromOther) {
        var mine = fields(kept);
        var theirs = fields(other);
        var one = fields(kept);
        for (var field : mine.values().keySet()) {
            var here = mine.values().get(field);
            var there = theirs.values().get(field);
            one.raw(
                    field,
                    fromOther.contains(field) && said(there) ? there : both(field, here, there));
        }
        if (fromOther.contains("closed")) {
            one.raw("closedAt", theirs.values().get("closedAt"));
        }
        return Shapes.CONTACT.restore(one);
    }

    private static Object both(String field, Object here, Object there) {
        return switch (field) {
            case "id" -> here;
            case "emails", "phones", "links", "tags" -> union((List<?>) here, (List<?>) there);
            case "research" -> texts((String) here, (String) there);
            case "tieStrength" -> Math.max((Long) here, (Long) there);
            case "addedAt", "connectedOn" -> one(here, there, (a, b) -> a.compareTo(b) < 0 ? a : b);
            // Whoever is put away or closed as one of two is not as both.
            case "archivedAt", "closed", "closedAt" -> here == null || there == null ? null : here;
            default ->
                    here instanceof Boolean a && there instanceof Boolean b
                            ? (Object) (a || b)
                            : said(here) ? here : there;
        };
    }

    private static Object one(Object here, Object there, BinaryOperator<String> better) {
        if (here == null || there == null) {
            return here == null ? there : here;
        }
        return better.apply((String) here, (String) there);
    }

    private static List<String> union(List<?> here, List<?> there) {
        return Text.values(
                Stream.concat(here.stream(), there.stream()).map(String::valueOf).toList());
    }

    private static String texts(String here, String there) {
        if (here == null || there == null || here.contains(there)) {
            return here == null ? there : here;
        }
        return here + "\n\n" + there;
    }

    private static boolean said(Object value) {
        return value != null && !value.equals("NONE");
    }

    private static Fields fields(Contact contact) {
        return Shapes.CONTACT.flatten(contact);
    }
}
