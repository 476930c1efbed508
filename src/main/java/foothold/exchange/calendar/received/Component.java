package foothold.exchange.calendar.received;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands between a BEGIN and its END: lines, and components within. */
final class Component {
    /** A file says a calendar, an event, an alarm: three. */
    private static final int DEEPEST = 8;

    private final String name;
    private final int line;
    private final List<Line> lines = new ArrayList<>();
    private final List<Component> parts = new ArrayList<>();

    private Component(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** One without a name around all components of these lines; an END of nothing is ignored. */
    static Component of(List<Line> lines) {
        var open = new ArrayDeque<Component>();
        open.push(new Component("", 1));
        int tooDeep = 0;
        for (var line : lines) {
            var value = line.value().strip().toUpperCase(Locale.ROOT);
            if (line.name().equals("BEGIN") && open.size() > DEEPEST) {
                tooDeep++;
            } else if (line.name().equals("BEGIN")) {
                var part = new Component(value, line.number());
                open.peek().parts.add(part);
                open.push(part);
            } else if (line.name().equals("END") && tooDeep > 0) {
                tooDeep--;
            } else if (line.name().equals("END")) {
                close(open, value);
            } else if (tooDeep == 0) {
                open.peek().lines.add(line);
            }
        }
        return open.getLast();
    }

    /** One that was never ended ends with what it stands in. */
    private static void close(ArrayDeque<Component> open, String name) {
        if (!name.isEmpty() && open.stream().anyMatch(each -> each.name.equals(name))) {
            while (!open.pop().name.equals(name)) {
                continue;
            }
        }
    }

    /** The 1-based line it begins on. */
    int line() {
        return line;
    }

    /** The components of that name directly within. */
    List<Component> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted)).toList();
    }

    /** The first line of that name. */
    Optional<Line> first(String wanted) {
        return lines.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /** The text of the first line of that name; empty for none. */
    String text(String wanted) {
        return first(wanted).map(Line::text).orElse("");
    }

    /** Every line of that name. */
    List<Line> all(String wanted) {
        return lines.stream().filter(each -> each.name().equals(wanted)).toList();
    }
}
