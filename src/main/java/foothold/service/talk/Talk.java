package foothold.service.talk;

import foothold.domain.contact.Contact;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.talk.ClosingPrompt;
import foothold.domain.talk.Shortlist.Candidate;

import java.util.List;
import java.util.Optional;

/**
 * One meeting as it is held.
 *
 * @param list its questions in their order, with what the bank says of them
 * @param jottings the captured lines, oldest first
 * @param closing what to ask before it ends
 */
public record Talk(
        Meeting meeting,
        Contact contact,
        List<Candidate> list,
        List<Jotting> jottings,
        ClosingPrompt closing) {
    public Talk {
        list = List.copyOf(list);
        jottings = List.copyOf(jottings);
    }

    /** The question of that id, if it is on the list. */
    public Optional<Candidate> question(String id) {
        return list.stream().filter(each -> each.question().id().equals(id)).findFirst();
    }
}
