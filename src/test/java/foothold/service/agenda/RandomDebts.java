package foothold.service.agenda;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Research;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.domain.question.ListedQuestion;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.ledger.Actions;
import foothold.service.ledger.Promises;
import foothold.service.ledger.Referrals;
import foothold.testdata.OpenFile;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Names, promises, actions and preparation by chance: what {@link RandomEdits} leaves out. */
final class RandomDebts {
    private static final int DAYS = 40;
    private static final List<String> NAMES = List.of("Priya Nair", "priya nair", "p1", "P2");

    private final OpenFile file;
    private final Random random;
    private final Promises promises;
    private final Actions actions;
    private final Referrals referrals;
    private int made;

    RandomDebts(OpenFile file, Random random) {
        this.file = file;
        this.random = random;
        this.promises = new Promises(file.workspace(), random);
        this.actions = new Actions(file.workspace(), random);
        this.referrals = new Referrals(file.workspace(), random);
    }

    /** One more edit, or nothing when there is nothing it could be about. */
    void next() {
        Contact contact = any(Shapes.CONTACT);
        if (contact != null) {
            switch (random.nextInt(12)) {
                case 0, 1 -> promise(contact);
                case 2, 3 -> act(random.nextInt(4) == 0 ? null : contact.id());
                case 4, 5, 6 -> name(contact);
                case 7 -> pursue();
                case 8, 9 -> prepare();
                case 10 -> research(contact);
                default -> remove();
            }
        }
    }

    private void promise(Contact contact) {
        Promise known = any(Shapes.PROMISE);
        if (known != null && random.nextBoolean()) {
            promises.kept(known);
            return;
        }
        var owner = random.nextInt(4) == 0 ? Promise.Owner.THEM : Promise.Owner.ME;
        Meeting meeting = any(Shapes.MEETING);
        var said = new Promise.Said(owner, "Send it", meeting == null ? null : meeting.id());
        promises.add(contact.id(), said, random.nextBoolean() ? null : day());
    }

    private void act(String adviser) {
        Action known = any(Shapes.ACTION);
        if (known != null && random.nextBoolean()) {
            actions.done(known);
            return;
        }
        var origin = new Action.Origin(adviser, null, null);
        actions.add("Read it", origin, random.nextInt(4) == 0 ? null : day());
    }

    private void name(Contact from) {
        Contact other = any(Shapes.CONTACT);
        Meeting meeting = any(Shapes.MEETING);
        var naming =
                new Referral.Naming(
                        day(), random.nextBoolean(), meeting == null ? null : meeting.id());
        switch (random.nextInt(4)) {
            case 0 -> referrals.note(from.id(), somebody(null), naming);
            case 1 -> referrals.add(from.id(), somebody(null), naming);
            default -> referrals.note(from.id(), somebody(other.id()), naming);
        }
    }

    private Referral.Named somebody(String contactId) {
        return new Referral.Named(contactId, NAMES.get(random.nextInt(NAMES.size())), "a note");
    }

    private void pursue() {
        Referral known = any(Shapes.REFERRAL);
        if (known != null) {
            switch (random.nextInt(3)) {
                case 0 -> referrals.dontPursue(known.named(), null);
                case 1 -> referrals.pursue(known.named());
                default -> referrals.adopt(known);
            }
        }
    }

    private void prepare() {
        Meeting meeting = any(Shapes.MEETING);
        if (meeting != null) {
            var questions =
                    random.ints(4)
                            .mapToObj(_ -> new ListedQuestion.Ask(null, "Why?"))
                            .map(ask -> new ListedQuestion(id(), meeting.id(), 0, ask, null))
                            .map(Change::create)
                            .toList();
            file.workspace().apply(Edit.of("Choose questions", questions));
        }
    }

    private void research(Contact contact) {
        var about = new Research.About(contact.id(), null);
        file.write(new Research(id(), about, "Background", "Chess", null));
    }

    private void remove() {
        switch (random.nextInt(4)) {
            case 0 -> delete(Shapes.PROMISE);
            case 1 -> delete(Shapes.ACTION);
            case 2 -> delete(Shapes.LISTED_QUESTION);
            default -> delete(Shapes.REFERRAL);
        }
    }

    private <T extends Entity> void delete(Shape<T> shape) {
        T known = any(shape);
        if (known != null) {
            file.workspace().apply(Edit.of("Remove", Change.delete(known)));
        }
    }

    private <T extends Entity> T any(Shape<T> shape) {
        var all = file.workspace().store().all(shape);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 10, 22).plusDays(random.nextInt(DAYS));
    }

    private String id() {
        return "x" + ++made;
    }
}
