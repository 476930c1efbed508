package foothold.ui.meetings.act;

import static foothold.ui.Messages.text;

import foothold.domain.FileNames;
import foothold.domain.meeting.Meeting;
import foothold.service.meetings.Planned;
import foothold.service.meetings.TwoZones;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** What can be done with the chosen meeting, and what is said of it. For the FX thread. */
public final class DetailModel {
    private static final String ENDING = ".ics";

    private final Services services;
    private final Doing doing;
    private final MeetingsModel screen;

    DetailModel(Services services, Doing doing, MeetingsModel screen) {
        this.services = services;
        this.doing = doing;
        this.screen = screen;
    }

    /** Whether something is being written just now. */
    public ReadOnlyBooleanProperty busy() {
        return doing.busy();
    }

    /** The time in both zones: "Tue 1 Dec 15:00–15:20 (Berlin) = 9:00 am (New York)". */
    public String bothTimes(Planned planned) {
        return zones(planned).line(planned.meeting().slot(), screen.shown().get().now());
    }

    /** What their clocks show then; empty where it is the same zone, or theirs is not known. */
    public String theirTime(Planned planned) {
        var zones = zones(planned);
        return zones.isElsewhere() ? zones.theirTime(planned.meeting().slot().start()) : "";
    }

    private TwoZones zones(Planned planned) {
        return new TwoZones(screen.zone(), planned.contact().profile().place().zone());
    }

    /** They confirmed, or after all did not. */
    public void confirm() {
        var meeting = meeting();
        boolean yes = meeting.course().confirmedAt() == null;
        doing.write(
                text(yes ? "meetings.toast.confirmed" : "meetings.toast.unconfirmed"),
                _ -> services.scheduling().confirmed(meeting, yes),
                _ -> {});
    }

    /** It was called off. */
    public void cancel() {
        var meeting = meeting();
        doing.write(
                text("meetings.toast.cancelled"),
                _ -> services.logbook().cancelled(meeting),
                _ -> {});
    }

    /** They did not come. */
    public void noShow() {
        var meeting = meeting();
        doing.write(
                text("meetings.toast.noShow"), _ -> services.logbook().noShow(meeting), _ -> {});
    }

    /** It took place. */
    public void held() {
        var meeting = meeting();
        doing.write(text("meetings.toast.held"), _ -> services.logbook().held(meeting), _ -> {});
    }

    /** The time proposed was agreed. */
    public void agree() {
        var meeting = meeting();
        doing.write(
                text("meetings.toast.set", bothTimes(screen.selected().get())),
                _ -> services.logbook().agreed(meeting, meeting.slot()),
                _ -> {});
    }

    /** The time proposed is taken back. */
    public void withdraw() {
        var meeting = meeting();
        doing.write(
                text("meetings.toast.withdrawn"),
                _ -> {
                    services.scheduling().withdrawn(meeting);
                    return meeting;
                },
                _ -> {});
    }

    /** Brings the person's page to the front. */
    public void openPerson() {
        screen.shell().openPerson(screen.selected().get().contact().id());
    }

    /** Puts the time in both zones on the clipboard. */
    public void copyTime() {
        screen.shell().dialogs().copy(bothTimes(screen.selected().get()));
        screen.shell().toast(text("meetings.toast.copied"));
    }

    /** Saves the chosen meeting as a calendar file where the user says. */
    public void save() {
        var planned = screen.selected().get();
        var day = LocalDate.ofInstant(planned.meeting().slot().start(), screen.zone());
        var name = FileNames.of(planned.contact().name(), "meeting", "-" + day);
        choose(name)
                .ifPresent(
                        file ->
                                doing.run(
                                        _ -> {
                                            services.calendars().write(planned, file);
                                            return file;
                                        },
                                        this::saved));
    }

    /** Saves every meeting as one calendar file where the user says. */
    public void saveAll() {
        choose("meetings")
                .ifPresent(
                        file ->
                                doing.run(
                                        _ -> {
                                            services.calendars().writeAll(file);
                                            return file;
                                        },
                                        this::saved));
    }

    private java.util.Optional<Path> choose(String name) {
        return screen.shell()
                .dialogs()
                .chooseSaveAs(text("meetings.save.title"), name + ENDING)
                .map(DetailModel::withEnding);
    }

    private static Path withEnding(Path file) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? file
                : file.resolveSibling(name + ENDING);
    }

    private void saved(Path file) {
        screen.shell().toast(text("meetings.toast.saved", file.getFileName().toString()));
    }

    private Meeting meeting() {
        return screen.selected().get().meeting();
    }
}
