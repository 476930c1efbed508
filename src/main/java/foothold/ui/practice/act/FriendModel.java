package foothold.ui.practice.act;

import foothold.domain.practice.Ladder;
import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.domain.practice.Rehearsal.What;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Practice calls with friends, and how far they have led. For the FX thread. */
public final class FriendModel {
    private final TimedModel run;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Rung> rung = new SimpleObjectProperty<>(Rung.HOBBY);
    private final ReadOnlyObjectWrapper<Ladder> ladder = new ReadOnlyObjectWrapper<>();

    public FriendModel(PracticeModel model) {
        this.run = new TimedModel(model, Drill.FRIEND, this::draft);
        model.sheet()
                .subscribe(
                        sheet -> {
                            if (sheet != null) {
                                follow(Ladder.of(sheet.practised()));
                            }
                        });
    }

    private void follow(Ladder now) {
        if (!now.equals(ladder.get())) {
            ladder.set(now);
            rung.set(now.next().orElse(Rung.STRANGER));
        }
    }

    private TimedModel.Draft draft() {
        var what = new What(Drill.FRIEND, rung.get(), name.get());
        return new TimedModel.Draft(what, About.NOBODY, null);
    }

    /** The call by the clock. */
    public TimedModel run() {
        return run;
    }

    /** With whom; may stay empty. */
    public StringProperty name() {
        return name;
    }

    /** On which rung; at first the one to try next. */
    public ObjectProperty<Rung> rung() {
        return rung;
    }

    /** How far one has come; null until it is read. */
    public ReadOnlyObjectProperty<Ladder> ladder() {
        return ladder.getReadOnlyProperty();
    }
}
