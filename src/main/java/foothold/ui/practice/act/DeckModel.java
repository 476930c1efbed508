package foothold.ui.practice.act;

import foothold.domain.practice.Deck;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** Cards said aloud one after the other. For the FX thread. */
public final class DeckModel implements Drilling {
    /** So many cards are enough for one sitting. */
    private static final int SITTING = 12;

    private final PracticeModel model;
    private final Drill drill;
    private final ReadOnlyObjectWrapper<Deck> deck = new ReadOnlyObjectWrapper<>();
    private List<String> texts = List.of();
    private About about = About.NOBODY;

    /** Cards of that sort; none before {@link #deal}. */
    public DeckModel(PracticeModel model, Drill drill) {
        this.model = model;
        this.drill = drill;
    }

    /** Lays out these cards, unless they are the ones that lie there. */
    public void deal(List<String> cards, About whom) {
        if (!cards.equals(texts)) {
            texts = List.copyOf(cards);
            about = whom;
            shuffle();
        }
    }

    /** Begins again: what was hard comes first. */
    public void shuffle() {
        var practised = model.sheet().get().practised();
        long seed = model.services().random().nextLong();
        deck.set(Deck.of(texts, drill, practised, seed).first(SITTING));
    }

    @Override
    public void next() {
        if (deck.get() != null) {
            deck.set(deck.get().next());
        }
    }

    @Override
    public void judge(boolean hard) {
        var front = deck.get() == null ? null : deck.get().front().orElse(null);
        if (front == null) {
            return;
        }
        var what = new What(drill, null, front.text());
        var took = new Took(model.services().now(), null, null);
        var own = new Own(Deck.rating(hard), null);
        model.writer()
                .write(
                        () -> {
                            model.services().rehearsals().log(what, about, took, own);
                        });
        deck.set(hard ? deck.get().again() : deck.get().next());
    }

    /** The cards as they lie; null until there are any. */
    public ReadOnlyObjectProperty<Deck> deck() {
        return deck.getReadOnlyProperty();
    }

    public PracticeModel model() {
        return model;
    }
}
