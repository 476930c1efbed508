package foothold.service.compose;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.FollowupKind;
import foothold.domain.outreach.Message;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.agenda.Outlook;
import foothold.service.log.Entries;
import foothold.service.log.Logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Keeps drafts as planned messages while they are typed, and logs them when they went out. Each
 * method that writes makes one edit, or joins the one of the same stretch of typing.
 */
public final class DraftBook {
    /** Days; nobody plans further ahead. */
    private static final int FAR = 3_650;

    private final Workspace workspace;
    private final Logbook logbook;

    /** Drafts in that file; {@code random} goes into new ids. */
    public DraftBook(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.logbook = new Logbook(workspace, random);
    }

    /** The message as it is kept; empty when it is not. */
    public Optional<Message> kept(String messageId) {
        return workspace.store().find(Shapes.MESSAGE, messageId);
    }

    /**
     * Keeps a planned message as far as it is typed. One that went out meanwhile stays as it is.
     *
     * @param pause names the stretch of typing between two pauses
     */
    public void keep(Message draft, String pause) {
        var before = kept(draft.id());
        if (before.isEmpty()) {
            var label = "Draft a message to " + nameOf(draft.contactId());
            workspace.apply(new Edit(label, List.of(Change.create(draft)), typing(draft, pause)));
        } else if (before.get().when().at() == null) {
            new Entries(workspace).type(before.get(), draft, typing(draft, pause));
        }
    }

    /** Takes a draft away of which nothing is left. */
    public void drop(Message draft, String pause) {
        kept(draft.id())
                .filter(each -> each.when().at() == null)
                .ifPresent(
                        each -> {
                            var label = "Remove the draft to " + nameOf(draft.contactId());
                            workspace.apply(
                                    new Edit(
                                            label,
                                            List.of(Change.delete(each)),
                                            typing(draft, pause)));
                        });
    }

    /** The message went out as it is, at that time. */
    public Message sent(Message message, Instant at) {
        return kept(message.id())
                .filter(each -> each.when().at() == null)
                .map(planned -> logbook.markSent(planned, message, at))
                .orElseGet(
                        () ->
                                logbook.sent(
                                        message.contactId(), message.form(), message.words(), at));
    }

    /** They answered. */
    public Message replied(
            String contactId, Message.Channel channel, Message.Words words, Instant at) {
        return logbook.replied(contactId, channel, words, at);
    }

    /** The messages of mine that are planned and wait, the earliest first. */
    public List<Message> planned(Outlook outlook) {
        return outlook.list(FAR).stream()
                .filter(each -> each.kind() == FollowupKind.SEND_PLANNED)
                .flatMap(each -> kept(each.key().trigger()).stream())
                .toList();
    }

    private static String typing(Message draft, String pause) {
        return "draft " + draft.id() + " " + pause;
    }

    private String nameOf(String contactId) {
        return workspace.store().find(Shapes.CONTACT, contactId).map(Contact::name).orElseThrow();
    }
}
