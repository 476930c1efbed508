package foothold.ui.pipeline.model;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Standing.Closure;
import foothold.domain.dates.DateWords;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.log.line.LogEntry;
import foothold.service.pipeline.Answer;
import foothold.service.pipeline.Move.Question;

import java.time.LocalDate;

/** Reads what was filled in, as of the moment of {@code dates}. */
record AnswerReader(MoveForm form, DateWords dates) {
    private static final int LONGEST = 24 * 60;

    /** Something cannot be read; the message is what to say. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    Answer answer(Question question) throws Unreadable {
        return switch (question) {
            case SENT -> sent(Message.Kind.REQUEST);
            case THANKED -> sent(Message.Kind.THANK_YOU);
            case REPLIED -> replied();
            case MEETING -> new Answer.Happened(meeting());
            case CALLED_OFF -> new Answer.Happened(new LogEntry.CalledOff(form.off().get()));
            case MET -> new Answer.Happened(new LogEntry.Met(past(), how(), null));
            case CLOSE -> close();
            case REOPEN -> new Answer.Reopened();
        };
    }

    private Answer sent(Message.Kind kind) throws Unreadable {
        return new Answer.Happened(new LogEntry.Sent(kind, form.channel().get(), past(), null));
    }

    private Answer replied() throws Unreadable {
        var tone = form.tone().get();
        boolean dated = tone == Tone.LATER && !form.until().get().isBlank();
        var response = new Message.Response(tone, dated ? until() : null);
        return new Answer.Happened(new LogEntry.Replied(response, null, past(), null));
    }

    private LocalDate until() throws Unreadable {
        return dates.read(form.until().get(), Lean.FUTURE)
                .map(DayTime::day)
                .orElseThrow(() -> new Unreadable(text("pipeline.problem.until")));
    }

    /** A meeting whose time is over already was held. */
    private LogEntry meeting() throws Unreadable {
        var when = read(Lean.FUTURE);
        if (when == null || !when.hasTime()) {
            throw new Unreadable(text("pipeline.problem.noTime"));
        }
        return isAhead(when)
                ? new LogEntry.MeetingSet(when, how(), null)
                : new LogEntry.Met(when, how(), null);
    }

    private LogEntry.How how() throws Unreadable {
        var typed = form.minutes().get().strip();
        int minutes = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (minutes < 1 || minutes > LONGEST) {
            throw new Unreadable(text("pipeline.problem.minutes"));
        }
        return new LogEntry.How(minutes, form.medium().get());
    }

    private Answer close() throws Unreadable {
        return switch (form.ending().get()) {
            case NO_ANSWER -> new Answer.Closed(Closure.Reason.NO_ANSWER);
            case DECLINED -> new Answer.Declined(past());
            case PAUSED -> new Answer.Closed(Closure.Reason.PAUSED);
            case DO_NOT_CONTACT -> new Answer.Barred();
        };
    }

    private DayTime past() throws Unreadable {
        var when = read(Lean.PAST);
        if (when != null && isAhead(when)) {
            throw new Unreadable(text("pipeline.problem.ahead"));
        }
        return when;
    }

    /** What the time field says; null when it is empty. */
    private DayTime read(Lean lean) throws Unreadable {
        var typed = form.when().get();
        if (typed.isBlank()) {
            return null;
        }
        return dates.read(typed, lean)
                .orElseThrow(() -> new Unreadable(text("pipeline.problem.when")));
    }

    private boolean isAhead(DayTime when) {
        var now = dates.now().toLocalDateTime();
        return when.hasTime()
                ? when.day().atTime(when.time()).isAfter(now)
                : when.day().isAfter(now.toLocalDate());
    }
}
