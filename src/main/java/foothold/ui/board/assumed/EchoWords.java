package foothold.ui.board.assumed;

import static foothold.ui.Messages.text;

import foothold.domain.plan.board.Askable;
import foothold.domain.plan.hypothesis.Coverage;
import foothold.domain.plan.hypothesis.Coverage.Echo;
import foothold.domain.plan.hypothesis.Tally;
import foothold.domain.plan.hypothesis.Traits.Trait;
import foothold.service.board.HypothesisSheet;

import java.util.List;
import java.util.stream.Collectors;

/** Puts votes and one-sidedness into words. */
final class EchoWords {
    private static final int ALL = 100;

    private EchoWords() {}

    /** "4 for, 1 against, 2 neither". */
    static String votes(Tally tally) {
        return tally.all() == 0
                ? text("assumed.none.votes")
                : text("assumed.votes", tally.pros(), tally.cons(), tally.neutral());
    }

    /** "Likely 38–96 % of such talks speak for it: too few to tell". */
    static String confidence(Tally tally) {
        if (tally.share().cases() == 0) {
            return "";
        }
        var range = tally.confidence();
        return text(
                tally.tooFew() ? "assumed.few" : "assumed.likely",
                Math.round(range.low() * ALL),
                Math.round(range.high() * ALL));
    }

    /** "All 4 voices are from large organizations, none from small or medium ones." */
    static String echo(Echo echo, HypothesisSheet sheet) {
        var count =
                echo.all()
                        ? text("assumed.echo.all", echo.known())
                        : text("assumed.echo.most", echo.alike(), echo.known());
        var words = count + " " + alike(echo, sheet);
        boolean names = echo.trait() == Trait.SIZE || echo.trait() == Trait.LEVEL;
        return names && !echo.unheard().isEmpty()
                ? words
                        + text(
                                "assumed.unheard." + echo.trait(),
                                unheard(echo.trait(), echo.unheard()))
                : words + ".";
    }

    private static String alike(Echo echo, HypothesisSheet sheet) {
        return switch (echo.trait()) {
            case SIZE -> text("assumed.size." + echo.value());
            case TIE -> text("assumed.tie." + echo.value());
            case LEVEL -> text("assumed.level." + echo.value());
            case ORGANIZATION ->
                    text(
                            "assumed.organization",
                            sheet.people().employers().get(echo.value()).name());
            case INTRODUCER -> text("assumed.introducer", sheet.people().name(echo.value()));
        };
    }

    private static String unheard(Trait trait, List<String> values) {
        var prefix = trait == Trait.SIZE ? "assumed.small." : "assumed.short.";
        var words = values.stream().map(each -> text(prefix + each)).toList();
        return words.size() < 2
                ? String.join("", words)
                : text(
                        "assumed.or",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }

    /** "Tom Field: small organization, friend". */
    static String widens(Askable who, Coverage coverage, HypothesisSheet sheet) {
        var traits = sheet.traits().get(who.contact().id());
        var otherwise =
                coverage.echoes().stream()
                        .filter(each -> Coverage.differs(traits, each))
                        .map(
                                each ->
                                        trait(
                                                each.trait(),
                                                traits.value(each.trait()).orElse(""),
                                                sheet))
                        .collect(Collectors.joining(", "));
        return who.contact().name() + ": " + otherwise;
    }

    private static String trait(Trait trait, String value, HypothesisSheet sheet) {
        return switch (trait) {
            case SIZE -> text("assumed.is.size." + value);
            case TIE -> text("assumed.is.tie." + value);
            case LEVEL -> text("assumed.short." + value);
            case ORGANIZATION ->
                    text("assumed.is.organization", sheet.people().employers().get(value).name());
            case INTRODUCER ->
                    value.isEmpty()
                            ? text("assumed.is.found")
                            : text("assumed.is.introducer", sheet.people().name(value));
        };
    }
}
