package foothold.service.intake;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Direction;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;
import foothold.service.Workspace;
import foothold.service.log.Incoming;
import foothold.service.log.Incoming.Whom;

import java.time.ZoneId;
import java.util.Objects;

/** Says whether a mail is here already, and writes it down as a message. */
public final class LetterIntake {
    private final Workspace workspace;
    private final Incoming incoming;

    public LetterIntake(Workspace workspace) {
        this.workspace = workspace;
        this.incoming = new Incoming(workspace);
    }

    /**
     * Whether it is here: the same mail, or one of that moment and subject.
     *
     * @param whom null while nobody was chosen
     */
    public boolean isHere(Letter letter, Whom whom) {
        var store = workspace.store();
        if (store.find(Shapes.MESSAGE, letter.id()).isPresent()) {
            return true;
        }
        return whom != null
                && !whom.fresh()
                && store.pointing(Shapes.MESSAGE, "contact", whom.contact().id()).stream()
                        .anyMatch(each -> isSame(letter, each));
    }

    private static boolean isSame(Letter letter, Message message) {
        return letter.stamp().at().equals(message.when().at())
                && Objects.equals(letter.subject(), message.words().subject());
    }

    /**
     * Writes it down, as one edit; nothing when it is here.
     *
     * @param mine whether the user wrote it
     * @param tone how their reply sounds, or null
     * @param zone the user's
     */
    public void apply(Letter letter, Whom whom, boolean mine, Tone tone, ZoneId zone) {
        if (isHere(letter, whom)) {
            return;
        }
        var kind = mine ? incoming.likelyKind(whom, zone) : Kind.REPLY;
        var direction = mine ? Direction.OUTGOING : Direction.INCOMING;
        var response = new Message.Response(mine ? null : tone, null);
        var message =
                new Message(
                        letter.id(),
                        whom.contact().id(),
                        new Message.Form(kind, direction, Channel.EMAIL),
                        new Message.Words(letter.subject(), letter.body(), response),
                        Message.When.at(letter.stamp().at()));
        var name = whom.contact().name();
        incoming.logged(mine ? "Log mail to " + name : "Log reply from " + name, whom, message);
    }
}
