package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.outreach.Tone;
import foothold.service.intake.Letter;
import foothold.ui.HumanDates;
import foothold.ui.Shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.ZoneId;
import java.util.Objects;

/** A mail, from whom or to whom it is, and how it sounds. For the FX thread. */
final class LetterModel extends CardModel {
    private static final int SHOWN = 600;

    private final Services services;
    private final Letter letter;
    private final ZoneId zone;
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>();

    /** {@code zone} is the user's own. */
    LetterModel(Services services, Letter letter, ZoneId zone, Shell shell) {
        super(
                shell,
                new WhoModel(
                        services.workspace().store(),
                        letter.stamp().mine() ? letter.people().to() : letter.people().from(),
                        shell));
        this.services = services;
        this.letter = letter;
        this.zone = zone;
        mine.set(letter.stamp().mine());
        tone.set(letter.stamp().automatic() ? Tone.OUT_OF_OFFICE : null);
        mine.addListener((_, _, now) -> turn(now));
        who().chosen().subscribe(_ -> refresh());
    }

    /** Whether the user wrote it. */
    BooleanProperty mine() {
        return mine;
    }

    /** How it sounds; null for not said. */
    ObjectProperty<Tone> tone() {
        return tone;
    }

    private void turn(boolean now) {
        who().propose(now ? letter.people().to() : letter.people().from());
        refresh();
    }

    @Override
    String kind() {
        return text(letter.stamp().automatic() ? "intake.kind.automatic" : "intake.kind.mail");
    }

    @Override
    String title() {
        return Objects.requireNonNullElse(letter.subject(), text("intake.untitled"));
    }

    /** When it was written. */
    String when() {
        var now = services.workspace().clock().instant();
        return new HumanDates(zone, now).moment(letter.stamp().at());
    }

    /** How it begins. */
    String words() {
        return Text.cut(Text.orEmpty(letter.body()), SHOWN);
    }

    @Override
    void refresh() {
        var whom = who().chosen().get();
        shell().tasks()
                .run(_ -> services.letters().isHere(letter, whom), this::judged, shell()::failed);
    }

    private void judged(boolean here) {
        var whom = who().chosen().get();
        if (here) {
            say(text("intake.effect.letter.here"), "", false);
        } else if (whom == null) {
            say(text("intake.who.none"), text("intake.take.letter"), false);
        } else {
            var key = "intake.effect." + (mine.get() ? "sent" : "received");
            var added = whom.fresh() ? " " + text("intake.effect.added") : "";
            say(text(key, whom.contact().name()) + added, text("intake.take.letter"), true);
        }
    }

    @Override
    void take() {
        var whom = who().chosen().get();
        boolean sent = mine.get();
        var sounds = tone.get();
        begin(
                _ -> {
                    services.letters().apply(letter, whom, sent, sounds, zone);
                    var key = "intake.done." + (sent ? "sent" : "received");
                    return text(key, whom.contact().name());
                });
    }
}
