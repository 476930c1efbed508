package foothold.rooms;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.holidays.PublicHolidays;
import foothold.service.Store;
import foothold.service.StoreException;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.FutureTask;

/**
 * An open data file with what the window needs of it first.
 *
 * @param workspace the file
 * @param rulebooks what the follow-ups go by
 * @param agenda the due list
 */
public record OpenWork(Workspace workspace, Rulebooks rulebooks, Agenda agenda) {

    /**
     * Puts the first parts together.
     *
     * @param zone whose days count this once, or null for the zone kept in the file
     */
    public static OpenWork of(Store store, Clock clock, ZoneId zone) {
        var workspace = new Workspace(store, clock);
        var calendars = new WorkCalendars(store, new PublicHolidays());
        var rulebooks = new Rulebooks(workspace, calendars, zone);
        return new OpenWork(workspace, rulebooks, new Agenda(workspace, rulebooks));
    }

    /**
     * Opens the file on a thread of its own and looks at the due list at once: both are done by the
     * time the toolkit, which takes longer, can show them.
     */
    public static FutureTask<OpenWork> begin(
            Path file, Settings initial, Clock clock, ZoneId zone) {
        var opening = new FutureTask<>(() -> of(open(file, initial, clock), clock, zone));
        Thread.ofPlatform()
                .daemon()
                .name("opening")
                .start(
                        () -> {
                            opening.run();
                            lookAhead(opening);
                        });
        return opening;
    }

    private static Store open(Path file, Settings initial, Clock clock) {
        return SqliteStore.open(
                file, initial, () -> Backups.of(file, clock).make(Reason.MIGRATION));
    }

    private static void lookAhead(FutureTask<OpenWork> opened) {
        if (opened.state() == FutureTask.State.SUCCESS) {
            var work = opened.resultNow();
            try {
                var now = work.workspace().clock().instant();
                if (work.agenda().glance(now).isEmpty()) {
                    work.agenda().look(now);
                }
            } catch (StoreException e) {
                // Today looks again and says what is wrong, where somebody can see it.
                System.getLogger(OpenWork.class.getName())
                        .log(System.Logger.Level.DEBUG, "first look failed", e);
            }
        }
    }
}
