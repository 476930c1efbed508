package foothold.journey;

import foothold.Terminal;
import foothold.cli.Ran;
import foothold.domain.followup.Due;
import foothold.domain.followup.FollowupKind;
import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.RandomEdits;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.TodayList.Part;
import foothold.service.agenda.WorkCalendars;
import foothold.service.demo.Demo;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.today.TodayModel;
import foothold.ui.today.TodayRows;
import foothold.ui.today.act.Services;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Today's rows and what the command prints, in the same words. */
final class Sections {
    private static final Map<Part, String> TITLES =
            Map.of(
                    Part.REPLY_OWED, "Reply owed",
                    Part.OVERDUE, "Overdue",
                    Part.DUE_TODAY, "Due today",
                    Part.NEXT_DAYS, "Next 7 days");

    private Sections() {}

    static List<String> shown(List<TodayRows.Row> rows) {
        return rows.stream()
                .map(
                        row -> {
                            var each = row.followup();
                            return String.join(
                                    " | ",
                                    row.part().name(),
                                    each.id(),
                                    due(each.due()),
                                    each.reason(),
                                    String.valueOf(each.last()),
                                    each.action());
                        })
                .toList();
    }

    static String due(Due due) {
        return switch (due) {
            case Due.OnDay(var day) -> day.toString();
            case Due.AtInstant(var at) -> at.atZone(OpenFile.ZONE).toOffsetDateTime().toString();
        };
    }

    /** The same words from what was printed, put into sections by nothing but the contract. */
    static List<String> printedInSections(List<JsonNode> printed, String time) {
        var today = LocalDateTime.parse(time).toLocalDate();
        return printed.stream()
                .sorted(Comparator.comparing(each -> part(each, today)))
                .map(
                        each ->
                                String.join(
                                        " | ",
                                        part(each, today).name(),
                                        each.get("id").stringValue(),
                                        due(each),
                                        each.get("reason").stringValue(),
                                        each.has("last") ? each.get("last").stringValue() : "null",
                                        each.get("action").stringValue()))
                .toList();
    }

    static String due(JsonNode followup) {
        var due = followup.get("due").stringValue();
        return due.contains("T") ? OffsetDateTime.parse(due).toString() : due;
    }

    static Part part(JsonNode followup, LocalDate today) {
        var day = LocalDate.parse(followup.get("due").stringValue().substring(0, 10));
        boolean reply = followup.get("kind").stringValue().equals(FollowupKind.ANSWER_REPLY.name());
        if (reply && !day.isAfter(today)) {
            return Part.REPLY_OWED;
        }
        if (followup.get("overdue").booleanValue()) {
            return Part.OVERDUE;
        }
        return day.equals(today) ? Part.DUE_TODAY : Part.NEXT_DAYS;
    }

    /** The headings with their numbers, as the command writes them. */
    static List<String> headings(List<TodayRows.Row> rows) {
        return rows.stream()
                .filter(row -> row.heading() > 0)
                .map(row -> TITLES.get(row.part()) + " (" + row.heading() + ")")
                .toList();
    }

    static List<String> headings(String text) {
        return text.lines()
                .filter(
                        line ->
                                line.matches(
                                        "(" + String.join("|", TITLES.values()) + ") \\(\\d+\\)"))
                .collect(Collectors.toList());
    }
}
