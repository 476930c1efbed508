package foothold.service.compose.fill;

import foothold.domain.Text;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was captured in one meeting, line by line. */
public final class Captured {
    /** Not what one thanks for. */
    private static final Set<Jotting.Tag> ASIDE = Set.of(Jotting.Tag.NAME, Jotting.Tag.PROMISE);

    private final List<Jotting> jottings;
    private final List<Insight> insights;
    private final Meeting meeting;

    private Captured(Material material, Meeting meeting) {
        this.meeting = meeting;
        this.jottings =
                material.talk().jottings().stream()
                        .filter(each -> each.meetingId().equals(meeting.id()))
                        .filter(each -> !each.text().isBlank())
                        .toList();
        this.insights =
                material.talk().insights().stream()
                        .filter(each -> meeting.id().equals(each.source().meetingId()))
                        .toList();
    }

    public static Captured in(Meeting meeting, Material material) {
        return new Captured(material, meeting);
    }

    /** Everything that was written down during it and after it. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        insights.forEach(each -> lines.add(each.lesson().text()));
        jottings.forEach(each -> lines.add(each.text()));
        written().forEach(lines::add);
        return lines.stream().distinct().toList();
    }

    /** The one thing to name in a message: what was learned before what was merely noted. */
    public Optional<String> telling() {
        var learned =
                insights.stream()
                        .filter(each -> !ASIDE.contains(each.lesson().tag()))
                        .map(each -> each.lesson().text());
        var jotted =
                jottings.stream()
                        .filter(each -> each.tag() == null || !ASIDE.contains(each.tag()))
                        .map(Jotting::text);
        return Stream.of(learned, jotted, written())
                .flatMap(each -> each)
                .map(Captured::sentence)
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private Stream<String> written() {
        var notebook = meeting.notebook();
        return Stream.of(notebook.debrief(), notebook.notes())
                .map(Text::orEmpty)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank());
    }

    /** The line's first sentence, without its full stop, since it becomes part of another. */
    private static String sentence(String line) {
        var first = line.strip().split("(?<=[.!?])\\s", 2)[0];
        return first.replaceAll("[.!;,:\\s]+$", "");
    }
}
