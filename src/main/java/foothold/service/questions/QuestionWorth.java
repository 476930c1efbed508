package foothold.service.questions;

import foothold.domain.flat.Shapes;
import foothold.domain.question.value.Worths;
import foothold.service.Store;

/** Reads what came of the questions asked so far. Not on the FX thread. */
public final class QuestionWorth {
    private QuestionWorth() {}

    /** Of every question that was asked in any meeting of that file. */
    public static Worths read(Store store) {
        return store.snapshot(
                () ->
                        Worths.of(
                                store.all(Shapes.LISTED_QUESTION),
                                store.all(Shapes.INSIGHT),
                                store.all(Shapes.JOTTING)));
    }
}
