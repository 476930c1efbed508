package foothold.domain.question.value;

import foothold.domain.plan.chance.Share;

import java.util.Comparator;

/**
 * What came of asking one question.
 *
 * @param fruitful of how many times it was asked how many brought anything: an insight, a name or a
 *     telling answer
 * @param insights how many were made of its answers and of what was captured meanwhile
 * @param names how many were given while it was talked about
 * @param telling how many of its answers were marked so
 */
public record Worth(Share fruitful, int insights, int names, int telling) {
    /** Of a question never asked. */
    public static final Worth UNTRIED = new Worth(Share.NONE, 0, 0, 0);

    /**
     * The most worthwhile first. It goes by the lower end of Wilson's interval, so that three of
     * three do not outdo nineteen of twenty; then by how much came of it.
     */
    public static final Comparator<Worth> BEST_FIRST =
            Comparator.comparingDouble(Worth::surely)
                    .thenComparingInt(Worth::yield)
                    .thenComparingInt(Worth::asked)
                    .reversed();

    /** How often it was asked. */
    public int asked() {
        return fruitful.cases();
    }

    /** Everything that came of it. */
    public int yield() {
        return insights + names + telling;
    }

    /** The share that brought something is at least this, with 95 % confidence; 0 if untried. */
    public double surely() {
        return asked() == 0 ? 0 : fruitful.likely().low();
    }
}
