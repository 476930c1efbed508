package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.cli.Ran;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.StreamSupport;

class TodayCommandTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-18T14:00:00Z");

    @TempDir private Path home;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = new Terminal(home, NOW, NEW_YORK);
        assertEquals(0, terminal.run("demo").status());
    }

    @Test
    void theListIsInSectionsWithReasonsAndLastWords() {
        var said = terminal.run("today").out();

        assertTrue(said.startsWith("Wednesday 18 November 2026, 09:00\n\nReply owed (2)\n"), said);
        var titles = List.of("\nReply owed (", "\nOverdue (", "\nDue today (", "\nNext 7 days (");
        var places = titles.stream().map(said::indexOf).toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertFalse(places.contains(-1), said);
        assertTrue(
                said.contains(
                        "\n"
                            + "  Nudge once                 Amara Okafor, Larkspur Health          "
                            + "     today\n"
                            + "      Sent Fri 6 Nov 2026 at 09:40; 7 business days without a reply,"
                            + " Wed 11 being Veterans Day"),
                said);
        assertTrue(said.contains("      “I only do the budgets, so I am the wrong person!"), said);
        assertTrue(said.contains("Say thank you              Owen Price, Quillmark Research"));
        assertTrue(said.contains("today 14:20\n"), said);
        assertTrue(said.lines().allMatch(line -> line.length() <= 100), said);
        assertTrue(said.lines().allMatch(line -> line.equals(line.stripTrailing())), said);
    }

    @Test
    void jsonHasTheMembersOfTheContractInOrder() {
        var members =
                List.of(
                        "id",
                        "kind",
                        "contact",
                        "organization",
                        "due",
                        "overdue",
                        "late",
                        "reason",
                        "last",
                        "action");
        var optional = Set.of("contact", "organization", "late", "last");

        for (var followup : json(terminal.run("today", "--json"))) {
            var names = List.copyOf(followup.propertyNames());
            assertEquals(members.stream().filter(names::contains).toList(), names);
            members.stream()
                    .filter(name -> !optional.contains(name))
                    .forEach(name -> assertTrue(names.contains(name), name + ": " + followup));
            assertEquals(followup.get("overdue").booleanValue(), followup.has("late"));
            assertFalse(followup.values().stream().anyMatch(JsonNode::isNull), "" + followup);
        }
    }

    @Test
    void jsonGivesDaysAsDaysAndInstantsWithTheUsersOffset() {
        var byKind = json(terminal.run("today", "--json"));

        var letGo = first(byKind, "LET_GO");
        assertEquals(LocalDate.of(2026, 11, 16), LocalDate.parse(letGo.get("due").stringValue()));
        assertEquals(Period.ofDays(2), Period.parse(letGo.get("late").stringValue()));
        var debrief = first(byKind, "DEBRIEF");
        assertEquals("2026-11-17T16:20:00-05:00", debrief.get("due").stringValue());
        assertEquals(
                Duration.ofMinutes(16 * 60 + 40),
                Duration.parse(debrief.get("late").stringValue()));
        assertEquals("Owen Price", debrief.get("contact").get("name").stringValue());
        assertEquals("Quillmark Research", debrief.get("organization").get("name").stringValue());
        var next = first(byKind, "TRY_NEXT_PERSON");
        assertFalse(next.has("contact"));
        assertEquals("Tidewater Transit Lab", next.get("organization").get("name").stringValue());
    }

    @Test
    void aTimeIsTheUsersLocalTime() {
        var here = terminal.run("today", "--json", "--at", "2026-11-25T09:00");
        var elsewhere =
                terminal.run("today", "--json", "--at=2026-11-25T09:00", "--zone=Asia/Tokyo");

        assertEquals(
                Duration.ofHours(7 * 24 + 16).plusMinutes(40),
                Duration.parse(first(json(here), "DEBRIEF").get("late").stringValue()));
        var due = OffsetDateTime.parse(first(json(elsewhere), "DEBRIEF").get("due").stringValue());
        assertEquals(OffsetDateTime.parse("2026-11-18T06:20:00+09:00"), due);
        assertEquals(here.out(), terminal.run("today", "--json", "--at", "2026-11-25 09:00").out());
    }

    @Test
    void anotherZoneHoldsForOneRunOnly() {
        var before = terminal.run("today").out();

        var head = terminal.run("--zone", "Asia/Tokyo", "today").out().lines().findFirst();

        assertEquals("Wednesday 18 November 2026, 23:00", head.orElseThrow());
        assertEquals(before, terminal.run("today").out());
    }

    @Test
    void theSameFileGivesTheSameOutputOnAnyMachine() {
        var text = terminal.run("today").out();
        var json = terminal.run("today", "--json").out();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var tag : List.of("de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                var there = terminal.in(ZoneId.systemDefault());
                assertEquals(text, there.run("today").out(), tag);
                assertEquals(json, there.run("today", "--json").out(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void daysSayHowFarAheadToLook() {
        int today = json(terminal.run("today", "--json", "--days", "0")).size();
        int week = json(terminal.run("today", "--json")).size();
        int month = json(terminal.run("today", "--json", "--days", "30")).size();

        assertTrue(today < week && week < month, today + ", " + week + ", " + month);
        assertTrue(terminal.run("today", "--days", "1").out().contains("\nTomorrow ("));
    }

    @Test
    void nothingDueSaysSo() {
        var before = terminal.run("today", "--at", "2024-01-08T09:00");

        assertEquals(
                "Monday 8 January 2024, 09:00\n\n" + "Nothing is due today and in the next 7 days.",
                before.out()
                        .lines()
                        .limit(3)
                        .reduce((one, two) -> one + "\n" + two)
                        .orElseThrow()
                        .split(" Next:")[0]);
        assertEquals("[]\n", terminal.run("today", "--json", "--at", "2024-01-08T09:00").out());
    }

    @Test
    void anEmptyFileSaysWhatToDoFirst() {
        var other = home.resolve("other.db").toString();

        var text = terminal.run("today", "--data", other);

        assertEquals(0, text.status());
        assertTrue(text.out().contains("foothold import Connections.csv"), text.out());
        assertEquals(new Ran(0, "[]\n", ""), terminal.run("--data", other, "today", "--json"));
    }

    private static JsonNode json(Ran ran) {
        assertEquals("", ran.err());
        assertEquals(0, ran.status());
        return JsonMapper.shared().readTree(ran.out());
    }

    private static JsonNode first(JsonNode followups, String kind) {
        return StreamSupport.stream(followups.spliterator(), false)
                .filter(each -> each.get("kind").stringValue().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
