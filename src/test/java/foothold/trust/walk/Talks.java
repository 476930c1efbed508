package foothold.trust.walk;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Due;
import foothold.domain.followup.Reminder;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.plan.Action;
import foothold.service.ledger.Actions;
import foothold.service.ledger.Promises;
import foothold.service.ledger.Referrals;
import foothold.service.log.Entries;
import foothold.service.log.Logbook;
import foothold.service.talk.Capture;
import foothold.testdata.DataFile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What is written, said, owed and noted about somebody. */
final class Talks {
    private final Hand hand;

    Talks(Hand hand) {
        this.hand = hand;
    }

    /** Does one of these. */
    void one() {
        List<Runnable> all =
                List.of(
                        this::write,
                        this::meet,
                        this::capture,
                        this::owe,
                        this::name,
                        this::remind,
                        this::remove,
                        this::type);
        all.get(hand.random().nextInt(all.size())).run();
    }

    private void write() {
        hand.person(
                who -> {
                    var log = logbook();
                    var words = Message.Words.of("Words, \u0000\ud800 " + hand.random().nextInt());
                    switch (hand.random().nextInt(3)) {
                        case 0 ->
                                log.requestSent(
                                        who.id(), Message.Channel.EMAIL, hand.now(), "Hello?");
                        case 1 -> log.replied(who.id(), Message.Channel.EMAIL, words, hand.now());
                        default -> log.note(who.id(), hand.now(), "Likes\r\ntrains\t");
                    }
                });
    }

    private void meet() {
        var start = hand.now().plus(Duration.ofHours(hand.random().nextInt(90)));
        var slot = new Slot(start, DataFile.CHICAGO, 20, null, null);
        hand.person(who -> logbook().meetingSet(who.id(), slot));
        if (hand.random().nextBoolean()) {
            hand.any(Shapes.MEETING).ifPresent(logbook()::held);
        }
    }

    private void capture() {
        hand.any(Shapes.MEETING)
                .ifPresent(
                        each ->
                                new Capture(hand.file().workspace(), hand.random())
                                        .begin(each.id(), null));
    }

    private void owe() {
        var meeting = hand.any(Shapes.MEETING).map(Entity::id).orElse(null);
        var said = new Promise.Said(Promise.Owner.ME, "Send it", meeting);
        hand.person(
                who ->
                        new Promises(hand.file().workspace(), hand.random())
                                .add(who.id(), said, null));
        var insight = hand.any(Shapes.INSIGHT).map(Entity::id).orElse(null);
        hand.person(
                who ->
                        new Actions(hand.file().workspace(), hand.random())
                                .add("Try it", new Action.Origin(who.id(), insight, null), null));
    }

    private void name() {
        var other = hand.any(Shapes.CONTACT).map(Entity::id).orElse(null);
        var named = new Referral.Named(other, "Somebody", null);
        var naming = new Referral.Naming(LocalDate.of(2026, 11, 20), false, null);
        hand.person(
                who -> {
                    if (!who.id().equals(other)) {
                        new Referrals(hand.file().workspace(), hand.random())
                                .note(who.id(), named, naming);
                    }
                });
    }

    private void remind() {
        var due = Due.on(LocalDate.of(2026, 12, 1));
        hand.person(who -> logbook().reminder(new Reminder.About(who.id(), null), due, "Ring"));
    }

    private void remove() {
        var entries = new Entries(hand.file().workspace());
        switch (hand.random().nextInt(3)) {
            case 0 -> hand.any(Shapes.MEETING).ifPresent(entries::remove);
            case 1 -> hand.any(Shapes.MESSAGE).ifPresent(entries::remove);
            default -> hand.any(Shapes.NOTE).ifPresent(entries::remove);
        }
    }

    private void type() {
        var entries = new Entries(hand.file().workspace());
        hand.any(Shapes.MESSAGE)
                .ifPresent(
                        each -> {
                            var after =
                                    each.with(Message.Words.of("typed " + hand.random().nextInt()));
                            entries.type(each, after, "pause " + hand.random().nextInt(2));
                        });
    }

    private Logbook logbook() {
        return new Logbook(hand.file().workspace(), hand.random());
    }
}
