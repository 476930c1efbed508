package foothold.domain.etiquette;

import foothold.domain.outreach.Message;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Drafts and a context to judge them in: Maya Okafor of Northwind Health, and two others. */
final class Letters {
    static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
    static final String TIE = "both in the Ohio State chess club";

    static final Names NAMES =
            Names.of(
                    List.of(
                            "Maya Okafor",
                            "Daniel Reyes",
                            "Priya Nair",
                            "Hope Young",
                            "Laura Chen",
                            "Tom Becker",
                            "Dr. Anna Weiss"),
                    List.of(
                            "Northwind Health",
                            "Northwind",
                            "Contoso Labs",
                            "Globex",
                            "Target",
                            "Gap"));

    private Letters() {}

    static Context context(String tie) {
        return new Context(
                new Context.Recipient("Maya Okafor", null, "Northwind Health", tie),
                new Context.Others(NAMES, List.of("Sam Carter", "Bright Ideas")),
                Context.Past.NONE,
                Context.Captured.NOTHING,
                new Context.Options(Context.Options.NOTE_LIMIT, NOW));
    }

    static Context captured(String... lines) {
        var plain = context(TIE);
        return new Context(
                plain.to(),
                plain.others(),
                plain.past(),
                new Context.Captured(List.of(lines), NOW.minusSeconds(4 * 3600)),
                plain.options());
    }

    static Draft mail(String subject, String body) {
        return new Draft(Message.Kind.REQUEST, Message.Channel.EMAIL, subject, body);
    }

    static Draft note(String body) {
        return new Draft(Message.Kind.REQUEST, Message.Channel.LINKEDIN_NOTE, "", body);
    }

    static Draft nudge(String body) {
        return new Draft(Message.Kind.NUDGE, Message.Channel.EMAIL, "Re: A short talk", body);
    }

    static Draft thanks(String body) {
        return new Draft(Message.Kind.THANK_YOU, Message.Channel.EMAIL, "Thank you", body);
    }

    static Draft other(String subject, String body) {
        return new Draft(Message.Kind.OTHER, Message.Channel.EMAIL, subject, body);
    }

    static Context withLimit(int noteLimit) {
        var plain = context(TIE);
        return new Context(
                plain.to(),
                plain.others(),
                plain.past(),
                plain.captured(),
                new Context.Options(noteLimit, NOW));
    }

    static Context called(String called) {
        var plain = context(null);
        return new Context(
                new Context.Recipient(plain.to().name(), called, plain.to().organization(), null),
                plain.others(),
                plain.past(),
                plain.captured(),
                plain.options());
    }

    static Context belonging(String tie, String text) {
        var plain = context(tie);
        return new Context(
                plain.to(),
                new Context.Others(NAMES, text == null ? List.of() : List.of(text)),
                plain.past(),
                plain.captured(),
                plain.options());
    }

    static Context past(boolean declined, String... toColleagues) {
        var plain = context(TIE);
        return new Context(
                plain.to(),
                plain.others(),
                new Context.Past(declined, List.of(toColleagues)),
                plain.captured(),
                plain.options());
    }

    /** The severities of what a rule finds, one after the other; empty when it finds nothing. */
    static String severity(Draft draft, String tie, Finding.Rule rule) {
        return severity(Checker.check(draft, context(tie)), rule);
    }

    static String severity(List<Finding> findings, Finding.Rule rule) {
        return findings.stream()
                .filter(each -> each.rule() == rule)
                .map(each -> each.severity().name())
                .collect(Collectors.joining(" "));
    }

    /** Each finding as "WARNING ASK". */
    static List<String> told(List<Finding> findings) {
        return findings.stream().map(each -> each.severity() + " " + each.rule()).toList();
    }
}
