package foothold.ui.control;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Segment;
import foothold.domain.segment.Judgement;
import foothold.ui.HumanDates;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How much help somebody is likely to be, in words and as a picture. */
public final class SegmentWords {
    private SegmentWords() {}

    public static String name(Segment segment) {
        return text("segment." + segment);
    }

    /** The picture beside the name. */
    public static Ikon icon(Segment segment) {
        return switch (segment) {
            case BOOSTER -> Feather.ZAP;
            case OBLIGATE -> Feather.WATCH;
            case LET_GO -> Feather.WIND;
        };
    }

    /** Why, as a sentence with the facts in it; empty when they were never asked. */
    public static String reason(Judgement judgement, HumanDates dates) {
        var asked = judgement.asked() == null ? "" : dates.day(judgement.asked());
        var answered = judgement.answered() == null ? "" : dates.day(judgement.answered());
        return switch (judgement.because()) {
            case NEVER_ASKED -> "";
            case CHOSEN -> text("segment.because.CHOSEN");
            case WAITING -> text("segment.because.WAITING", asked, judgement.days());
            case SILENT -> text("segment.because.SILENT", asked, judgement.days());
            case ANSWERED_SOON, ANSWERED_LATE ->
                    text(
                            "segment.because." + judgement.because(),
                            asked,
                            answered,
                            judgement.days());
        };
    }

    /** Name and reason; empty while there is no segment. */
    public static String told(Judgement judgement, HumanDates dates) {
        return judgement.segment() == null
                ? ""
                : text("segment.told", name(judgement.segment()), reason(judgement, dates));
    }
}
