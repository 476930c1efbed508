package foothold.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.holidays.PublicHolidays;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.people.list.PeopleFilter;
import foothold.service.people.list.PeopleIndex;
import foothold.service.people.list.PeopleOrder;
import foothold.service.people.list.Situation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What a full file costs: 30,000 connections, 2,000 of them active, 100,000 messages. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundationBench {
    private static final List<String> TYPED =
            List.of(
                    "priya raman",
                    "lindqvist",
                    "ux res",
                    "employer okafor 12",
                    "nurse ana",
                    "zzz",
                    "chloe");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), BigFile.ZONE);

    private static Workspace workspace;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        workspace = BigFile.full(folder.resolve("foothold.db"), CLOCK, 1);
        System.out.println();
    }

    @AfterAll
    static void close() {
        workspace.store().close();
    }

    private static Agenda agenda() {
        var calendars = new WorkCalendars(workspace.store(), new PublicHolidays());
        return new Agenda(workspace, new Rulebooks(workspace, calendars));
    }

    @Test
    @Order(1)
    void peopleFilterAnswersAKeystroke() {
        var index =
                PeopleIndex.read(
                        workspace.store(), _ -> Situation.KNOWN, PeopleOrder.USUAL, BigFile.ZONE);
        var keystrokes =
                TYPED.stream()
                        .flatMap(
                                words ->
                                        java.util.stream.IntStream.rangeClosed(1, words.length())
                                                .mapToObj(end -> words.substring(0, end)))
                        .map(PeopleFilter.NONE::withText)
                        .toList();
        var millis =
                Table.millis(200, 2_000, i -> index.find(keystrokes.get(i % keystrokes.size())));
        Table.row("keystroke to people found, 30,000 contacts", millis, "p99 at most 16 ms");
    }

    @Test
    @Order(2)
    void dueListFromTheFile() {
        var millis =
                Table.millis(
                        2,
                        10,
                        _ -> {
                            try (var agenda = agenda()) {
                                assertFalse(agenda.look(CLOCK.instant()).list(7).isEmpty());
                            }
                        });
        Table.row("due list read and computed from the file", millis, "at most 150 ms");
    }

    @Test
    @Order(3)
    void dueListAfterOneEdit() {
        try (var agenda = agenda()) {
            agenda.look(CLOCK.instant());
            var millis =
                    Table.millis(
                            20,
                            200,
                            i -> {
                                var id = "c" + i % BigFile.ACTIVE;
                                var note =
                                        new Note(
                                                "n" + i + System.nanoTime(),
                                                id,
                                                CLOCK.instant(),
                                                "Plays chess");
                                workspace.apply(Edit.of("Note", Change.create(note)));
                                agenda.look(CLOCK.instant());
                            });
            Table.row("one edit on the disk and in the due list", millis, "p99 at most 16 ms");
        }
        assertFalse(workspace.store().all(Shapes.NOTE).isEmpty());
    }
}
