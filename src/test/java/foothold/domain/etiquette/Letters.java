package foothold.domain.etiquette;

import foothold.domain.outreach.Message;

import java.time.Instant;
import java.util.List;

/** Drafts and a context to judge them in: Maya Okafor of Northwind Health, and two others. */
final class Letters {
    static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
    static final String TIE = "both in the Ohio State chess club";

    private Letters() {}

    static Context context(String tie) {
        return new Context(
                new Context.Recipient("Maya Okafor", null, "Northwind Health", tie),
                new Context.Others(
                        Names.of(
                                List.of("Daniel Reyes", "Priya Nair", "Hope Young"),
                                List.of("Contoso Labs", "Target", "Northwind")),
                        List.of("Sam Carter", "Bright Ideas")),
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
}
