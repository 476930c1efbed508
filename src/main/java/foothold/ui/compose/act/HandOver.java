package foothold.ui.compose.act;

import static foothold.ui.Messages.text;

import foothold.domain.etiquette.Finding;
import foothold.domain.outreach.Message;
import foothold.service.handover.MailFile;
import foothold.service.handover.MailLink;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;

/** Hands a message over to the mail program, the clipboard or a file, unless something stops it. */
public final class HandOver {

    /** By which way it is handed over. */
    public enum Way {
        MAIL,
        COPY,
        FILE
    }

    /** What is to be said about it. */
    public sealed interface Word {

        /** Nothing. */
        record Quiet() implements Word {}

        /**
         * Something must not go out like this.
         *
         * @param way by which it was to go
         * @param blockers why not
         * @param firm whether nothing overrides it
         */
        record Stopped(Way way, List<Finding> blockers, boolean firm) implements Word {}

        /**
         * It may go, but perhaps not now, or not to this person.
         *
         * @param way by which it was to go
         * @param why a sentence
         */
        record Doubted(Way way, String why) implements Word {}

        /** It is too long for a link, and can go as a file. */
        record TooLong() implements Word {}

        /** It was handed over; now it waits to be marked as sent. */
        record Handed(Way way) implements Word {}
    }

    private static final Word QUIET = new Word.Quiet();

    private final PadModel pad;
    private final Services services;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Word> word = new ReadOnlyObjectWrapper<>(QUIET);

    HandOver(PadModel pad, Services services, Shell shell) {
        this.pad = pad;
        this.services = services;
        this.shell = shell;
        pad.letter().checks().subscribe(this::follow);
    }

    /** What is to be said about it now. */
    public ReadOnlyObjectProperty<Word> word() {
        return word.getReadOnlyProperty();
    }

    void reset() {
        word.set(QUIET);
    }

    /** What stopped it may be mended meanwhile. */
    private void follow(Checks checks) {
        if (word.get() instanceof Word.Stopped stopped) {
            var left = checks.blockers();
            word.set(left.isEmpty() ? QUIET : new Word.Stopped(stopped.way(), left, checks.open()));
        }
    }

    /** Hands it over by that way, or says what stops it. */
    public void by(Way way) {
        var checks = pad.letter().checks().get();
        if (checks.blockers().isEmpty()) {
            consider(way);
        } else {
            word.set(new Word.Stopped(way, checks.blockers(), checks.open()));
        }
    }

    /** Hands it over although something speaks against it; never with a gap to be filled in. */
    public void anyway() {
        if (word.get() instanceof Word.Stopped stopped && !stopped.firm()) {
            go(stopped.way());
        } else if (word.get() instanceof Word.Doubted doubted) {
            go(doubted.way());
        }
    }

    /** A request goes unless something speaks against asking this person now. */
    private void consider(Way way) {
        if (pad.letter().fields().kind().get() != Message.Kind.REQUEST) {
            go(way);
            return;
        }
        var contact = pad.letter().sheet().get().material().contact();
        shell.tasks()
                .run(
                        _ -> services.desk().caution(contact),
                        caution ->
                                caution.ifPresentOrElse(
                                        each ->
                                                word.set(
                                                        new Word.Doubted(
                                                                way,
                                                                Wording.of(
                                                                        each, services.dates()))),
                                        () -> go(way)),
                        shell::failed);
    }

    private void go(Way way) {
        switch (way) {
            case MAIL -> mail();
            case COPY -> {
                shell.dialogs().copy(pad.letter().fields().body().get());
                handed(way);
            }
            case FILE -> file();
        }
    }

    private void mail() {
        var fields = pad.letter().fields();
        var link = MailLink.to(fields.address().get(), fields.subject().get(), fields.body().get());
        if (MailLink.fits(link)) {
            shell.dialogs().open(link);
            handed(Way.MAIL);
        } else {
            word.set(new Word.TooLong());
        }
    }

    private void file() {
        var fields = pad.letter().fields();
        var name = MailFile.nameFor(pad.letter().sheet().get().material().contact().name());
        var subject = fields.subject().get();
        var body = fields.body().get();
        var address = fields.address().get();
        shell.dialogs()
                .chooseSaveAs(text("compose.file.title"), name)
                .ifPresent(
                        file ->
                                shell.tasks()
                                        .run(
                                                _ -> {
                                                    MailFile.write(file, address, subject, body);
                                                    return file;
                                                },
                                                this::saved,
                                                shell::failed));
    }

    private void saved(Path file) {
        shell.toast(text("compose.toast.saved", file.getFileName()));
        handed(Way.FILE);
    }

    private void handed(Way way) {
        word.set(new Word.Handed(way));
        pad.underWay();
    }
}
