package foothold.service.compose;

import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;
import foothold.domain.outreach.Tone;
import foothold.service.compose.fill.Filling;
import foothold.service.compose.fill.Material;
import foothold.service.compose.fill.Placeholder;
import foothold.service.compose.template.Templates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which templates suit a message, and which of them is proposed. */
final class Choice {
    private final Material material;
    private final Filling filling;

    Choice(Material material, Filling filling) {
        this.material = material;
        this.filling = filling;
    }

    /** Whether that template is meant for such a message. */
    static boolean suits(Template template, Kind kind, Channel channel) {
        var use = template.use();
        return use.kind() == kind && (use.channel() == null || use.channel() == channel);
    }

    /**
     * The template to begin with: one of the user's own, then the one that fits what went before,
     * then the one of which the least stays open; empty when none suits.
     */
    Optional<Template> propose(List<Templates.Listed> all, Kind kind, Channel channel) {
        var wanted = wanted(kind);
        return all.stream()
                .filter(each -> suits(each.template(), kind, channel))
                .min(
                        Comparator.comparing(
                                        (Templates.Listed each) ->
                                                each.origin() != Templates.Origin.OWN)
                                .thenComparing(each -> !fits(each.template(), wanted))
                                .thenComparing(each -> open(each.template())))
                .map(Templates.Listed::template);
    }

    private static boolean fits(Template template, String wanted) {
        return wanted != null && template.id().startsWith(wanted);
    }

    /** How a shipped template's id begins that fits what went before, or null. */
    private String wanted(Kind kind) {
        return switch (kind) {
            case REQUEST -> request();
            case NUDGE -> nudge();
            case REPLY ->
                    switch (lastTone()) {
                        case LATER -> "reply-later";
                        case DECLINED -> "reply-declined";
                        case REFERRAL_ONLY -> "reply-named";
                        case null, default -> "reply-times";
                    };
            case REPORT_BACK ->
                    filling.values().containsKey(Placeholder.DONE) ? "report-back" : "progress";
            case CLOSING_THE_LOOP -> closing();
            case CONFIRMATION, THANK_YOU, REFERRER_THANKS, KEEP_IN_TOUCH, OTHER -> null;
        };
    }

    private String request() {
        if (lastTone() == Tone.LATER) {
            return "request-email-again";
        }
        if (filling.values().containsKey(Placeholder.REFERRER)) {
            return "request-email-referral";
        }
        var tie = material.contact().tie();
        if (tie.text() == null) {
            return null;
        }
        return switch (tie.kind()) {
            case ALUMNI -> "request-email-alumni";
            case COLLEAGUE -> "request-email-colleague";
            case GROUP -> "request-email-group";
            case FRIEND, REFERRAL, NONE -> "request-email-tie";
        };
    }

    private String nudge() {
        var last = material.latest(each -> !Tone.OUT_OF_OFFICE.equals(tone(each)));
        boolean talking =
                material.latest(each -> !each.outgoing() && tone(each) != Tone.OUT_OF_OFFICE)
                        .isPresent();
        if (talking) {
            return "pick-up-thread";
        }
        boolean again = last.filter(each -> each.form().kind() == Kind.NUDGE).isPresent();
        return again ? "nudge-email-last" : "nudge-";
    }

    private String closing() {
        boolean silent =
                material.latest(_ -> true).isPresent()
                        && material.latest(each -> !each.outgoing()).isEmpty()
                        && material.talk().meetings().isEmpty()
                        && material.circle().referred().isEmpty();
        if (silent) {
            return "unanswered-closing";
        }
        var way = material.circle().way();
        return way.dropped() && !way.landed() ? "path-closing" : "closing";
    }

    private Tone lastTone() {
        return material.latest(each -> !each.outgoing() && tone(each) != Tone.OUT_OF_OFFICE)
                .map(Choice::tone)
                .orElse(null);
    }

    private static Tone tone(Message message) {
        return message.words().response().tone();
    }

    /** How many placeholders stay open; a tie that is known but not named weighs as much as one. */
    private long open(Template template) {
        var text = template.subject() + "\n" + template.body();
        boolean silent =
                material.contact().tie().text() != null
                        && template.use().kind() == Kind.REQUEST
                        && !text.contains(Placeholder.TIE.mark());
        return filling.fill(text).chars().filter(each -> each == '{').count() + (silent ? 1 : 0);
    }
}
