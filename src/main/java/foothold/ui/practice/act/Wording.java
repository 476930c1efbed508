package foothold.ui.practice.act;

import static foothold.ui.Messages.text;

import foothold.domain.practice.Pace;
import foothold.domain.practice.Rehearsal;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.ui.HumanDates;

import java.util.ArrayList;
import java.util.Locale;

/** How practising is put into words. */
public final class Wording {
    private static final int MINUTE = 60;

    private Wording() {}

    /** "0:42". */
    public static String time(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    /** What is to be said of an introduction that was timed. */
    public static String verdict(Pace pace) {
        var length =
                switch (pace.length()) {
                    case SHORT -> text("practice.length.SHORT");
                    case GOOD -> text("practice.length.GOOD");
                    case LONG -> text("practice.length.LONG");
                };
        var speed =
                switch (pace.speed()) {
                    case UNKNOWN -> "";
                    case SLOW -> " " + text("practice.speed.SLOW", pace.perMinute());
                    case GOOD -> " " + text("practice.speed.GOOD", pace.perMinute());
                    case FAST -> " " + text("practice.speed.FAST", pace.perMinute());
                };
        return length + speed + " " + text("practice.speed.range", Pace.SLOWEST, Pace.FASTEST);
    }

    /** One line about a practice: when, how long, how fast. */
    public static String facts(Rehearsal rehearsal, HumanDates dates) {
        var parts = new ArrayList<String>();
        parts.add(dates.moment(rehearsal.took().at()));
        var pace = Pace.of(rehearsal);
        if (rehearsal.took().seconds() != null) {
            parts.add(time(pace.seconds()));
        }
        if (pace.perMinute() > 0 && rehearsal.what().drill() == Drill.INTRODUCTION) {
            parts.add(text("practice.words", pace.words()));
            parts.add(text("practice.perMinute", pace.perMinute()));
        }
        return String.join(" · ", parts);
    }

    /** What was practised and how it felt; empty when there is nothing to say. */
    public static String felt(Rehearsal rehearsal) {
        var parts = new ArrayList<String>();
        if (rehearsal.what().rung() != null) {
            parts.add(text("practice.rung." + rehearsal.what().rung()));
        }
        if (rehearsal.what().text() != null) {
            parts.add(rehearsal.what().text());
        }
        if (rehearsal.own().rating() != null) {
            parts.add(text("practice.rated", rehearsal.own().rating()));
        }
        if (rehearsal.own().notes() != null) {
            parts.add(rehearsal.own().notes());
        }
        return String.join(" · ", parts);
    }
}
