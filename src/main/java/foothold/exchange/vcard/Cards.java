package foothold.exchange.vcard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the cards among the lines of a file; a card within a card (an agent's) belongs to none. */
final class Cards {
    private final List<Card> cards = new ArrayList<>();
    private List<Property> properties;
    private Map<String, String> labels;
    private List<String> groups;
    private int begun;
    private int inside;
    private String last = "";

    private Cards() {}

    static List<Card> of(List<RawLine> lines) {
        var reading = new Cards();
        lines.forEach(line -> reading.take(PropertyReader.read(line)));
        reading.end(false);
        return reading.cards;
    }

    private void take(PropertyReader.Grouped each) {
        var property = each.property();
        var value = property.value().strip().toUpperCase(Locale.ROOT);
        if (property.name().equals("BEGIN") && value.equals("VCARD")) {
            begin(property.line());
        } else if (property.name().equals("END") && value.equals("VCARD")) {
            if (inside > 0) {
                inside--;
            } else {
                end(true);
            }
        } else if (properties != null && inside == 0) {
            add(each);
        }
        last = property.name() + ":" + value;
    }

    /** An agent's card follows its name at once; any other one means that an end is missing. */
    private void begin(int line) {
        if (properties != null && (inside > 0 || last.equals("AGENT:"))) {
            inside++;
            return;
        }
        end(false);
        begun = line;
        properties = new ArrayList<>();
        groups = new ArrayList<>();
        labels = new HashMap<>();
    }

    private void add(PropertyReader.Grouped each) {
        if (each.property().name().equals("X-ABLABEL") && !each.group().isEmpty()) {
            labels.put(each.group(), each.property().value());
        } else {
            properties.add(each.property());
            groups.add(each.group());
        }
    }

    private void end(boolean whole) {
        if (properties != null) {
            var named = new ArrayList<Property>();
            for (int i = 0; i < properties.size(); i++) {
                named.add(properties.get(i).labelled(labels.getOrDefault(groups.get(i), "")));
            }
            cards.add(new Card(begun, List.copyOf(named), whole));
        }
        properties = null;
        inside = 0;
    }
}
