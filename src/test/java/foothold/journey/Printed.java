package foothold.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.cli.Ran;
import foothold.domain.followup.Due;
import foothold.domain.followup.FollowupKind;
import foothold.service.agenda.TodayList.Part;
import foothold.testdata.OpenFile;
import foothold.ui.today.TodayRows;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** What {@code today --json} printed, and a window's rows in the same words, to compare them. */
final class Printed {
    private Printed() {}

    /** The follow-ups printed, in their order. */
    static List<JsonNode> json(Ran ran) {
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        return StreamSupport.stream(JsonMapper.shared().readTree(ran.out()).spliterator(), false)
                .toList();
    }

    /** They, a line each, put into Today's sections by nothing but what was printed. */
    static List<String> inSections(List<JsonNode> printed, String time) {
        var today = LocalDateTime.parse(time).toLocalDate();
        return printed.stream()
                .sorted(Comparator.comparing(each -> part(each, today)))
                .map(each -> line(each, part(each, today)))
                .toList();
    }

    /** The same lines for what a window shows. */
    static List<String> likeThe(List<TodayRows.Row> rows, Instant now) {
        return rows.stream().map(row -> line(row, now)).toList();
    }

    private static String line(JsonNode followup, Part part) {
        var due = text(followup, "due");
        return String.join(
                " | ",
                part.name(),
                text(followup, "id"),
                due.contains("T") ? OffsetDateTime.parse(due).toString() : due,
                text(followup, "late"),
                text(followup, "reason"),
                text(followup, "last"),
                text(followup, "action"));
    }

    private static String line(TodayRows.Row row, Instant now) {
        var followup = row.followup();
        var late = followup.due().late(now, OpenFile.ZONE);
        return String.join(
                " | ",
                row.part().name(),
                followup.id(),
                due(followup.due()),
                late.map(Object::toString).orElse("none"),
                followup.reason(),
                followup.last() == null ? "none" : followup.last(),
                followup.action());
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.OnDay(var day) -> day.toString();
            case Due.AtInstant(var at) -> at.atZone(OpenFile.ZONE).toOffsetDateTime().toString();
        };
    }

    private static String text(JsonNode followup, String member) {
        return followup.has(member) ? followup.get(member).stringValue() : "none";
    }

    private static Part part(JsonNode followup, LocalDate today) {
        var day = LocalDate.parse(text(followup, "due").substring(0, 10));
        boolean reply = text(followup, "kind").equals(FollowupKind.ANSWER_REPLY.name());
        if (reply && !day.isAfter(today)) {
            return Part.REPLY_OWED;
        }
        if (followup.get("overdue").booleanValue()) {
            return Part.OVERDUE;
        }
        return day.equals(today) ? Part.DUE_TODAY : Part.NEXT_DAYS;
    }
}
