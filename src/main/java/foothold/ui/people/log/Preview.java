package foothold.ui.people.log;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.outreach.Message;
import foothold.service.log.QuickLog;
import foothold.service.log.line.LogEntry;
import foothold.service.log.line.LogLine.Missing;
import foothold.service.log.line.LogLine.Reading;
import foothold.ui.HumanDates;
import foothold.ui.people.act.Words;

import java.time.Instant;
import java.util.List;

/**
 * What the program makes of a line while it is typed.
 *
 * @param tone how it looks
 * @param words what it says; empty for nothing
 */
record Preview(Tone tone, String words) {
    static final Preview NOTHING = new Preview(Tone.HINT, "");
    private static final int EXCERPT = 60;
    private static final int EXAMPLES = 4;

    /** What a preview is. */
    enum Tone {
        /** Enter logs it. */
        READY,
        /** Something to go on with. */
        HINT,
        /** Cannot be logged like this. */
        PROBLEM
    }

    /** What can be said without looking into the file. */
    static Preview of(Reading reading) {
        return switch (reading) {
            case Reading.Nothing _, Reading.Understood _ -> NOTHING;
            case Reading.Incomplete(var missing) -> missing(missing);
            case Reading.Beginning(var examples) -> examples(examples);
            case Reading.PlainWords _ -> new Preview(Tone.HINT, text("log.preview.plain"));
        };
    }

    private static Preview missing(Missing missing) {
        var tone = missing == Missing.STILL_AHEAD ? Tone.PROBLEM : Tone.HINT;
        return new Preview(tone, text("log.missing." + missing));
    }

    private static Preview examples(List<String> examples) {
        var some = examples.stream().limit(EXAMPLES).toList();
        return new Preview(Tone.HINT, text("log.preview.examples", String.join("  ·  ", some)));
    }

    static Preview nothingSet() {
        return new Preview(Tone.PROBLEM, text("log.preview.nothingSet"));
    }

    /** What would be logged. */
    static Preview of(QuickLog.Plan plan, HumanDates dates) {
        return new Preview(Tone.READY, text("log.preview.enter", said(plan, dates)));
    }

    /** An entry in one line. */
    private static String said(QuickLog.Plan plan, HumanDates dates) {
        return switch (plan.entry()) {
            case LogEntry.Sent(var kind, var channel, _, var words) ->
                    line(
                            text("log.preview.sent", Words.of(kind), Words.of(channel)),
                            plan.at(),
                            words,
                            dates);
            case LogEntry.Replied(var response, _, _, var words) ->
                    line(response(response, dates), plan.at(), words, dates);
            case LogEntry.MeetingSet(_, var how, var place) ->
                    line(text("log.preview.set", how(how)), plan.at(), place, dates);
            case LogEntry.Met(_, var how, var notes) ->
                    line(
                            text(
                                    plan.meeting() == null
                                            ? "log.preview.met"
                                            : "log.preview.metSet",
                                    how(how)),
                            plan.at(),
                            notes,
                            dates);
            case LogEntry.CalledOff(var state) ->
                    text("log.preview.off." + state, dates.moment(plan.meeting().slot().start()));
            case LogEntry.Noted(_, var words) ->
                    line(text("log.preview.note"), plan.at(), words, dates);
            case LogEntry.Reminded(var when, var words) ->
                    plan.at() == null
                            ? said(text("log.preview.reminder", dates.day(when.day())), words)
                            : said(text("log.preview.reminder", dates.moment(plan.at())), words);
        };
    }

    private static String response(Message.Response response, HumanDates dates) {
        return response.until() == null
                ? Words.of(response.tone())
                : text("log.preview.until." + response.tone(), dates.day(response.until()));
    }

    private static String how(LogEntry.How how) {
        int minutes = how.minutes() == null ? 20 : how.minutes();
        return how.medium() == null
                ? text("log.preview.minutes", minutes)
                : text("log.preview.how", minutes, Words.of(how.medium()));
    }

    private static String line(String what, Instant at, String words, HumanDates dates) {
        return said(Words.dotted(what, dates.moment(at)), words);
    }

    private static String said(String what, String words) {
        return words == null ? what : text("log.preview.words", what, Text.excerpt(words, EXCERPT));
    }
}
