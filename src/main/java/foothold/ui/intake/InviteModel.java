package foothold.ui.intake;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Slot;
import foothold.service.intake.Invite;
import foothold.service.intake.MeetingIntake.Effect;
import foothold.service.intake.MeetingIntake.Verdict;
import foothold.service.meetings.TwoZones;
import foothold.ui.Shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An invitation, and what it would do to the meetings there are. For the FX thread. */
final class InviteModel extends CardModel {
    private final Services services;
    private final Invite invite;
    private final ZoneId mine;
    private Verdict verdict;

    /** {@code mine} is the user's own zone. */
    InviteModel(Services services, Invite invite, ZoneId mine, Shell shell) {
        super(shell, new WhoModel(services.workspace().store(), invite.whom(), shell));
        this.services = services;
        this.invite = invite;
        this.mine = mine;
        who().chosen().subscribe(_ -> refresh());
    }

    @Override
    String kind() {
        return text(
                invite.version().cancelled()
                        ? "intake.kind.cancellation"
                        : "intake.kind.invitation");
    }

    @Override
    String title() {
        return Objects.requireNonNullElse(invite.title(), text("intake.untitled"));
    }

    /** When it is, for the user and where it was agreed. */
    String when() {
        return line(invite.slot());
    }

    /** By which means, and where. */
    String where() {
        var slot = invite.slot();
        var medium = text("intake.medium." + slot.medium());
        return slot.place() == null ? medium : medium + " · " + slot.place();
    }

    /** What is to be known before one relies on it. */
    List<String> caveats() {
        var said = new ArrayList<String>();
        invite.version().caveats().stream()
                .sorted()
                .forEach(each -> said.add(text("intake.caveat." + each, TwoZones.city(mine))));
        if (!invite.slot().end().isAfter(now()) && !invite.version().cancelled()) {
            said.add(text("intake.caveat.past"));
        }
        return said;
    }

    private String line(Slot slot) {
        return new TwoZones(mine, slot.zone()).line(slot, now());
    }

    private Instant now() {
        return services.workspace().clock().instant();
    }

    @Override
    void refresh() {
        var whom = who().chosen().get();
        shell().tasks()
                .run(_ -> services.meetings().verdict(invite, whom), this::judged, shell()::failed);
    }

    private void judged(Verdict found) {
        verdict = found;
        var effect = found.effect();
        if (effect == Effect.SET && found.whom() == null) {
            say(text("intake.who.none"), text("intake.take.SET"), false);
            return;
        }
        var name = found.whom() == null ? "" : found.whom().contact().name();
        var here = found.before() == null ? "" : line(found.before().slot());
        var added = effect == Effect.SET && found.whom().fresh() ? "intake.effect.ADD" : null;
        var key = Objects.requireNonNullElse(added, "intake.effect." + effect);
        say(
                text(key, name, here),
                effect.changes() ? text("intake.take." + effect) : "",
                effect.changes());
    }

    @Override
    void take() {
        var now = verdict;
        begin(
                _ -> {
                    services.meetings().apply(invite, now);
                    return text("intake.done." + now.effect(), now.whom().contact().name());
                });
    }
}
