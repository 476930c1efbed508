package foothold.service.pipeline;

import foothold.domain.contact.Stage;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.agenda.Agenda;
import foothold.service.log.QuickLog;
import foothold.service.log.line.LogEntry;
import foothold.service.people.People;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Logs what moving a card means, through the use cases that log it everywhere else. */
public final class Mover {
    private final QuickLog log;
    private final People people;
    private final Agenda agenda;

    public Mover(QuickLog log, People people, Agenda agenda) {
        this.log = log;
        this.people = people;
        this.agenda = agenda;
    }

    /**
     * Writes that answer in one edit.
     *
     * @return where they stand then; empty, with nothing written, when nothing is as supposed: no
     *     meeting is set that could be called off
     * @throws foothold.service.StoreException when nothing could be written
     */
    public Optional<Stage> move(String contactId, Answer answer, Instant now) {
        var from = agenda.look(now).person(contactId).stage();
        return write(contactId, answer, from)
                ? Optional.of(agenda.look(now).person(contactId).stage())
                : Optional.empty();
    }

    private boolean write(String contactId, Answer answer, Stage from) {
        var one = List.of(contactId);
        return switch (answer) {
            case Answer.Happened(var entry) -> log.log(contactId, entry);
            case Answer.Closed(var reason) -> people.close(one, reason) > 0;
            case Answer.Declined(var when) -> declined(contactId, when, from);
            case Answer.Barred() -> people.doNotContact(one, true) > 0;
            case Answer.Reopened() -> people.reopen(one) > 0;
        };
    }

    /** A decline closes whoever was never met by itself; anybody else is closed by decision. */
    private boolean declined(String contactId, DayTime when, Stage from) {
        return switch (from) {
            case KNOWN, TARGET, REQUESTED, IN_CONVERSATION, CLOSED -> {
                var response = new Message.Response(Tone.DECLINED, null);
                yield log.log(contactId, new LogEntry.Replied(response, null, when, null));
            }
            case SCHEDULED, MET, KEEPING_IN_TOUCH ->
                    people.close(List.of(contactId), Closure.Reason.DECLINED) > 0;
        };
    }
}
