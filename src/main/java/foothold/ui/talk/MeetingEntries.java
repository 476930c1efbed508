package foothold.ui.talk;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.meeting.Meeting;
import foothold.service.talk.TalkBook;
import foothold.service.talk.TalkBook.With;
import foothold.ui.Entry;
import foothold.ui.Shell;
import foothold.ui.talk.act.Services;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The next and the last meetings in the palette, each with what one does with it now. */
final class MeetingEntries {
    private static final int MOST = 5;

    private final Services services;
    private final Shell shell;
    private final Ways ways;
    private List<With> around = List.of();
    private boolean awake;

    /**
     * Where one goes with a meeting, by its id.
     *
     * @param start into the meeting
     * @param prepare to where it is prepared
     * @param debrief to what one makes of it
     */
    record Ways(Consumer<String> start, Consumer<String> prepare, Consumer<String> debrief) {}

    MeetingEntries(Services services, Shell shell, Ways ways) {
        this.services = services;
        this.shell = shell;
        this.ways = ways;
        services.workspace().listen(_ -> shell.tasks().onScreen(this::refresh));
    }

    /** From now on reads them, and again after each edit. */
    void wake() {
        awake = true;
        refresh();
    }

    private void refresh() {
        if (awake) {
            shell.tasks()
                    .run(_ -> services.book().around(MOST), found -> around = found, shell::failed);
        }
    }

    /** What others find, after the meetings that answer what was typed. */
    Function<String, List<Entry>> among(Function<String, List<Entry>> others) {
        return typed -> Stream.concat(find(typed).stream(), others.apply(typed).stream()).toList();
    }

    private List<Entry> find(String typed) {
        var words = Text.folded(typed).split(" ");
        return around.stream().map(this::entry).filter(each -> has(each, words)).toList();
    }

    private static boolean has(Entry entry, String[] words) {
        var title = " " + Text.folded(entry.title());
        return Arrays.stream(words).allMatch(each -> title.contains(" " + each));
    }

    private Entry entry(With with) {
        var meeting = with.meeting();
        var now = services.now();
        if (TalkBook.isNow(meeting, now)) {
            return entry("talk.entry.start", with, Feather.PLAY, ways.start());
        }
        return meeting.slot().end().isAfter(now)
                ? entry("talk.entry.prepare", with, Feather.CLIPBOARD, ways.prepare())
                : entry("talk.entry.debrief", with, Feather.FEATHER, ways.debrief());
    }

    private Entry entry(String key, With with, Ikon icon, Consumer<String> way) {
        Meeting meeting = with.meeting();
        return new Entry(
                new Entry.Face.Sign(icon),
                text(key, with.contact().name()),
                services.dates().moment(meeting.slot().start()),
                () -> way.accept(meeting.id()));
    }
}
