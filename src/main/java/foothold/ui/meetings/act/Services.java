package foothold.ui.meetings.act;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.service.Workspace;
import foothold.service.log.Logbook;
import foothold.service.log.Scheduling;
import foothold.service.meetings.CalendarExport;
import foothold.service.meetings.MeetingBook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The use cases of the meetings screen, over one data file. */
public final class Services {
    private static final int COUNTRY = 2;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** Use cases over {@code workspace}; {@code random} goes into new ids. */
    public Services(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    Workspace workspace() {
        return workspace;
    }

    Logbook logbook() {
        return new Logbook(workspace, random);
    }

    Scheduling scheduling() {
        return new Scheduling(workspace, random);
    }

    MeetingBook book() {
        return new MeetingBook(workspace.store());
    }

    CalendarExport calendars() {
        return new CalendarExport(workspace);
    }

    Instant now() {
        return workspace.clock().instant();
    }

    /** The user's own zone; the machine's while a file has no settings. */
    ZoneId zone() {
        return settings().map(Settings::zone).orElseGet(() -> workspace.clock().getZone());
    }

    /** Reads dates typed now, in the user's zone and order of dates. */
    DateWords dateWords() {
        return new DateWords(now().atZone(zone()), DateWords.Order.in(country()));
    }

    /** On which day a week begins where the user lives. */
    DayOfWeek firstOfWeek() {
        var country = country();
        return country == null
                ? DayOfWeek.MONDAY
                : WeekFields.of(Locale.of("", country.substring(0, COUNTRY))).getFirstDayOfWeek();
    }

    private String country() {
        return settings().map(each -> each.calendar().country()).orElse(null);
    }

    private Optional<Settings> settings() {
        return workspace.store().find(Shapes.SETTINGS, Settings.ID);
    }
}
