package foothold.ui.people.log;

import foothold.domain.dates.DateWords;
import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.log.line.LogEntry;

import java.time.Instant;
import java.time.LocalDate;

/** Reads the fields of a form, as of the moment of its dates. */
record DraftFields(Draft draft, DateWords dates) {
    private static final int LONGEST = 24 * 60;

    /** Something in the form cannot be read; the message is the key of what to say. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String key) {
            super(key);
        }
    }

    Message.Response response() throws Unreadable {
        var tone = draft.tone().get();
        boolean dated = tone == Tone.LATER || tone == Tone.OUT_OF_OFFICE;
        if (!dated || draft.until().get().isBlank()) {
            return new Message.Response(tone, null);
        }
        LocalDate day =
                dates.read(draft.until().get(), Lean.FUTURE)
                        .map(DayTime::day)
                        .orElseThrow(() -> new Unreadable("log.problem.until"));
        return new Message.Response(tone, day);
    }

    LogEntry.How how() throws Unreadable {
        var typed = draft.minutes().get().strip();
        require(typed.matches("\\d{1,4}"), "log.problem.minutes");
        int minutes = Integer.parseInt(typed);
        require(minutes >= 1 && minutes <= LONGEST, "log.problem.minutes");
        return new LogEntry.How(minutes, draft.medium().get());
    }

    DayTime past() throws Unreadable {
        var when = when(Lean.PAST);
        require(when == null || !isAhead(when), "log.problem.ahead");
        return when;
    }

    /** What the time field says; null when it is empty. */
    DayTime when(Lean lean) throws Unreadable {
        var typed = draft.when().get();
        if (typed.isBlank()) {
            return null;
        }
        return dates.read(typed, lean).orElseThrow(() -> new Unreadable("log.problem.when"));
    }

    /** The instant the time field says; the one before where it was not touched. */
    Instant instant(Instant before, Lean lean) throws Unreadable {
        var zone = dates.now().getZone();
        if (draft.when().get().equals(Draft.said(before, zone)) || draft.when().get().isBlank()) {
            return before;
        }
        var time = before.atZone(zone).toLocalTime();
        return when(lean).at(zone, time);
    }

    boolean isAhead(DayTime when) {
        var now = dates.now().toLocalDateTime();
        return when.hasTime()
                ? when.day().atTime(when.time()).isAfter(now)
                : when.day().isAfter(now.toLocalDate());
    }

    static void require(boolean holds, String key) throws Unreadable {
        if (!holds) {
            throw new Unreadable(key);
        }
    }
}
