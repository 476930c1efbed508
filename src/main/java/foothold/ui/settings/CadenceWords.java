package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.domain.followup.Cadence;
import foothold.domain.followup.Cadence.Thanking.Pace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a preset does, in plain words, and what other presets do instead. */
final class CadenceWords {
    private static final List<Function<Cadence, String>> ASPECTS =
            List.of(
                    CadenceWords::nudges,
                    CadenceWords::nextPerson,
                    CadenceWords::letGo,
                    CadenceWords::noon,
                    CadenceWords::thanks,
                    CadenceWords::referrer,
                    CadenceWords::keepInTouch);

    private CadenceWords() {}

    /**
     * One thing a preset rules.
     *
     * @param says what it does
     * @param instead what others do, each with their names; empty when all agree
     */
    record Line(String says, String instead) {}

    /** All that {@code cadence} rules, compared with {@code all} presets. */
    static List<Line> of(Cadence cadence, List<Cadence> all) {
        return ASPECTS.stream()
                .map(aspect -> new Line(aspect.apply(cadence), instead(aspect, cadence, all)))
                .toList();
    }

    private static String instead(
            Function<Cadence, String> aspect, Cadence cadence, List<Cadence> all) {
        var own = aspect.apply(cadence);
        var others = new LinkedHashMap<String, List<String>>();
        for (var other : all) {
            var says = aspect.apply(other);
            if (!says.equals(own)) {
                others.computeIfAbsent(says, _ -> new ArrayList<>()).add(other.name());
            }
        }
        return others.entrySet().stream()
                .map(
                        each ->
                                text(
                                        "settings.cadence.instead",
                                        String.join(", ", each.getValue()),
                                        each.getKey()))
                .collect(Collectors.joining(" "));
    }

    private static String nudges(Cadence cadence) {
        var days = cadence.asking().nudgeDays();
        return switch (days.size()) {
            case 0 -> text("settings.cadence.nudges.none");
            case 1 -> text("settings.cadence.nudges.one", days.getFirst());
            default ->
                    text(
                            "settings.cadence.nudges.many",
                            days.size(),
                            days.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        };
    }

    private static String nextPerson(Cadence cadence) {
        var days = cadence.asking().nextPersonDays();
        return days == null
                ? text("settings.cadence.nextPerson.never")
                : text("settings.cadence.nextPerson", days);
    }

    private static String letGo(Cadence cadence) {
        return text("settings.cadence.letGo", cadence.asking().letGoDays());
    }

    private static String noon(Cadence cadence) {
        return text("settings.cadence.noon." + (cadence.asking().noonRule() ? "yes" : "no"));
    }

    private static String thanks(Cadence cadence) {
        return text(
                cadence.thanking().pace() == Pace.SAME_DAY_AND_CARD
                        ? "settings.cadence.thanks.sameDay"
                        : "settings.cadence.thanks.day");
    }

    private static String referrer(Cadence cadence) {
        return text(
                cadence.thanking().tellReferrerWhenWritten()
                        ? "settings.cadence.referrer.written"
                        : "settings.cadence.referrer.met");
    }

    private static String keepInTouch(Cadence cadence) {
        return text("settings.cadence.touch", cadence.keepInTouchMonths());
    }
}
