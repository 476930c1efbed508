package foothold.ui.campaign.model;

import static foothold.ui.Messages.text;

import foothold.domain.plan.chance.Share;
import foothold.domain.plan.numbers.Funnel;
import foothold.domain.plan.numbers.Waits;
import foothold.service.campaign.NumbersSheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers in sentences. */
public final class NumbersWords {
    private static final double QUARTER = 0.25;

    private NumbersWords() {}

    /** What a step is called. */
    public static String step(Funnel.Step step) {
        return text("campaign.funnel." + name(step));
    }

    /** The share of a step, or nothing where the user alone decides. */
    public static String share(Funnel funnel, Funnel.Step step) {
        var share = funnel.share(step);
        return share == null
                ? ""
                : text("campaign.funnel." + name(step) + ".share", Percent.of(share));
    }

    private static String name(Funnel.Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** The whole way in a sentence. */
    public static String funnel(Funnel funnel) {
        var steps = new ArrayList<String>();
        for (var step : Funnel.Step.values()) {
            steps.add(text("campaign.funnel.count", step(step), funnel.counts().at(step)));
        }
        return String.join(", ", steps) + ".";
    }

    /** How many requests count nowhere yet; empty for none. */
    public static String young(NumbersSheet sheet) {
        return sheet.young() == 0 ? "" : text("campaign.numbers.young", sheet.young());
    }

    /** A group in a sentence. */
    public static String group(String name, Share share) {
        return text("campaign.group", name, Percent.of(share));
    }

    /** Median and quartiles of the replies, or that there are too few to tell. */
    public static String waits(Waits waits) {
        if (waits.days().isEmpty()) {
            return text("campaign.waits.none");
        }
        if (waits.tooFew()) {
            return text("campaign.waits.few", waits.days().size());
        }
        return text(
                "campaign.waits",
                waits.days().size(),
                days(waits.median()),
                days(waits.quantile(QUARTER)),
                days(waits.quantile(1 - QUARTER)));
    }

    /** A number of days with half days at most: "2", "2.5". */
    public static String days(double days) {
        return BigDecimal.valueOf(days * 2)
                .setScale(0, RoundingMode.HALF_UP)
                .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** "1 in 8"; from few to many as a range: "1 in 4 to 1 in 40". */
    public static String oneIn(Share share) {
        if (share.tooFew()) {
            return text("campaign.share.few", share.hits(), share.cases());
        }
        var likely = share.likely();
        return share.hits() == 0
                ? text("campaign.oneIn.none", share.cases(), oneIn(likely.high()))
                : text(
                        "campaign.oneIn.range",
                        share.hits(),
                        share.cases(),
                        oneIn(likely.high()),
                        oneIn(likely.low()));
    }

    private static String oneIn(double rate) {
        return text("campaign.oneIn", String.valueOf(Math.max(1, Math.round(1 / rate))));
    }

    /** The columns of the plot of waits: from, to, both in business days and included. */
    public static List<int[]> bins() {
        return List.of(
                new int[] {0, 0},
                new int[] {1, 1},
                new int[] {2, 2},
                new int[] {3, 3},
                new int[] {4, 5},
                new int[] {6, 7},
                new int[] {8, 10},
                new int[] {11, 15},
                new int[] {16, Integer.MAX_VALUE});
    }
}
