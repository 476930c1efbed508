package foothold.ui.practice.act;

import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.service.practice.Moment;
import foothold.service.practice.ShippedMoments;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.List;
import java.util.Optional;

/** Awkward moments: first one's own words, then what helps. For the FX thread. */
public final class MomentsModel implements Drilling {
    private final PracticeModel model;
    private final DeckModel cards;
    private final ReadOnlyBooleanWrapper helping = new ReadOnlyBooleanWrapper();
    private List<Moment> moments = List.of();

    public MomentsModel(PracticeModel model) {
        this.model = model;
        this.cards = new DeckModel(model, Drill.AWKWARD);
        cards.deck().subscribe(_ -> helping.set(false));
    }

    /** Reads the moments once, in the background, when they are looked at first. */
    public void load() {
        if (moments.isEmpty()) {
            model.shell()
                    .tasks()
                    .run(_ -> ShippedMoments.read(), this::read, model.shell()::failed);
        }
    }

    private void read(List<Moment> all) {
        moments = List.copyOf(all);
        cards.deal(moments.stream().map(Moment::text).toList(), About.NOBODY);
    }

    /** The moment in front; empty when all were said. */
    public Optional<Moment> front() {
        return Optional.ofNullable(cards.deck().get())
                .flatMap(deck -> deck.front())
                .flatMap(
                        card ->
                                moments.stream()
                                        .filter(each -> each.text().equals(card.text()))
                                        .findFirst());
    }

    /** What the preset in use advises about it, if presets differ in it. */
    public Optional<String> advised() {
        return front().flatMap(each -> each.advised(model.sheet().get().preset()));
    }

    /** Shows what helps; once it shows, goes on to the next moment. */
    @Override
    public void next() {
        if (helping.get()) {
            cards.next();
        } else {
            helping.set(front().isPresent());
        }
    }

    @Override
    public void judge(boolean hard) {
        cards.judge(hard);
    }

    /** Whether what helps is to be seen. */
    public ReadOnlyBooleanProperty helping() {
        return helping.getReadOnlyProperty();
    }

    public DeckModel cards() {
        return cards;
    }
}
