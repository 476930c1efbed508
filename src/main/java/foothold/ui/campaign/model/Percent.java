package foothold.ui.campaign.model;

import static foothold.ui.Messages.text;

import foothold.domain.plan.chance.Range;
import foothold.domain.plan.chance.Share;

/** Shares and ranges in words. */
public final class Percent {
    private static final int ALL = 100;

    private Percent() {}

    /** "31 %"; what is neither nothing nor everything is never said to be. */
    public static String of(double share) {
        if (share > 0 && share < 0.01) {
            return text("campaign.percent.under");
        }
        return share < 1 && share > 0.99
                ? text("campaign.percent.over")
                : text("campaign.percent", rounded(share));
    }

    /** "17–50 %". */
    public static String of(Range range) {
        return text("campaign.percent.range", rounded(range.low()), rounded(range.high()));
    }

    /** "8 of 26, likely 17–50 %"; or that there are too few to tell. */
    public static String of(Share share) {
        return share.tooFew()
                ? text("campaign.share.few", share.hits(), share.cases())
                : text("campaign.share", share.hits(), share.cases(), of(share.likely()));
    }

    private static String rounded(double share) {
        return String.valueOf(Math.round(share * ALL));
    }
}
