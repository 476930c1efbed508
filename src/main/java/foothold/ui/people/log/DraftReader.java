package foothold.ui.people.log;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords;
import foothold.domain.dates.DateWords.Lean;
import foothold.service.log.line.LogEntry;
import foothold.ui.people.log.DraftFields.Unreadable;

import java.util.Optional;

/** Reads what a form says, and puts into its {@code problem} what is wrong with it. */
final class DraftReader {
    private final Draft draft;
    private final DraftFields fields;

    /** Reads {@code draft} as of the moment of {@code dates}. */
    DraftReader(Draft draft, DateWords dates) {
        this.draft = draft;
        this.fields = new DraftFields(draft, dates);
    }

    /** The entry of a new form. */
    Optional<LogEntry> entry() {
        try {
            draft.problem().set("");
            return Optional.of(read());
        } catch (Unreadable problem) {
            draft.problem().set(text(problem.getMessage()));
            return Optional.empty();
        }
    }

    private LogEntry read() throws Unreadable {
        String words = draft.text().get();
        return switch (draft.sort()) {
            case SENT ->
                    new LogEntry.Sent(
                            draft.kind().get(), draft.channel().get(), fields.past(), words);
            case REPLIED ->
                    new LogEntry.Replied(
                            fields.response(), draft.channel().get(), fields.past(), words);
            case MEETING -> set(words);
            case MET -> new LogEntry.Met(fields.past(), fields.how(), words);
            case DEBRIEF -> throw new IllegalStateException("a debrief is no entry of its own");
            case NOTE -> {
                DraftFields.require(!words.isBlank(), "log.problem.noText");
                yield new LogEntry.Noted(fields.when(Lean.PAST), words);
            }
            case REMINDER -> {
                var when = fields.when(Lean.FUTURE);
                DraftFields.require(when != null, "log.problem.noDay");
                DraftFields.require(!words.isBlank(), "log.problem.noText");
                yield new LogEntry.Reminded(when, words);
            }
        };
    }

    /** A meeting whose time is over already was held. */
    private LogEntry set(String words) throws Unreadable {
        var when = fields.when(Lean.FUTURE);
        DraftFields.require(when != null && when.hasTime(), "log.problem.noTime");
        return fields.isAhead(when)
                ? new LogEntry.MeetingSet(when, fields.how(), draft.place().get())
                : new LogEntry.Met(when, fields.how(), words);
    }
}
