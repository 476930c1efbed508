package foothold.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The style sheet parses, names colours only as tokens, and every pair of them can be read. */
class StyleSheetTest {
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern TOKEN =
            Pattern.compile("(?m)^\\s*(-(?:color|fh)-[\\w-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> GROUNDS =
            List.of(
                    "-color-bg-default",
                    "-color-bg-overlay",
                    "-color-bg-subtle",
                    "-color-bg-inset",
                    "-color-base-1");

    private final String sheet = sheet();

    @Test
    void parsesWithoutAnError() {
        var errors = new ArrayList<String>();
        FxTest.run(
                () -> {
                    CssParser.errorsProperty().clear();
                    new CssParser().parse(sheet);
                    CssParser.errorsProperty().forEach(error -> errors.add(error.getMessage()));
                });
        assertEquals(List.of(), errors);
    }

    @Test
    void theBuildCompiledIt() {
        assertTrue(
                Messages.class.getResource("foothold.bss") != null,
                "foothold.bss is missing beside foothold.css: run mvn compile");
    }

    @Test
    void onlyTheTokenBlocksNameColours() {
        var rest = sheet.replaceAll("(?ms)^\\.(root|dark) \\{.*?^\\}", "");
        var found = COLOUR.matcher(rest).results().map(match -> match.group()).toList();
        assertEquals(List.of(), found);
    }

    @Test
    void darkOverridesEveryTokenThatTextOrControlsUse() {
        var missing = new TreeSet<>(tokens(".root").keySet());
        missing.removeAll(tokens(".dark").keySet());
        assertEquals(new TreeSet<>(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {".root", ".dark"})
    void textCanBeReadOnEveryGround(String theme) {
        var weak = new ArrayList<String>();
        var colours = theme(theme);
        for (var text :
                List.of(
                        "-color-fg-default",
                        "-color-fg-muted",
                        "-color-fg-subtle",
                        "-color-accent-fg",
                        "-color-danger-fg",
                        "-color-warning-fg",
                        "-color-success-fg",
                        "-fh-overdue")) {
            GROUNDS.forEach(ground -> check(colours, text, ground, TEXT, weak));
        }
        check(colours, "-color-accent-fg", "-color-accent-subtle", TEXT, weak);
        check(colours, "-color-fg-default", "-color-accent-subtle", TEXT, weak);
        check(colours, "-color-fg-muted", "-color-accent-subtle", TEXT, weak);
        check(colours, "-color-danger-fg", "-color-danger-subtle", TEXT, weak);
        check(colours, "-color-warning-fg", "-color-warning-subtle", TEXT, weak);
        check(colours, "-color-success-fg", "-color-success-subtle", TEXT, weak);
        for (var ground : List.of("accent", "danger", "warning", "success")) {
            check(colours, "-color-fg-emphasis", "-color-" + ground + "-emphasis", TEXT, weak);
        }
        check(colours, "-color-fg-emphasis", "-color-accent-6", TEXT, weak);
        check(colours, "-fh-toast-fg", "-fh-toast-bg", TEXT, weak);
        check(colours, "-fh-toast-link", "-fh-toast-bg", TEXT, weak);
        IntStream.range(0, 12)
                .mapToObj(i -> "-fh-hue-" + i)
                .forEach(hue -> check(colours, hue + "-text", hue, TEXT, weak));
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @ValueSource(strings = {".root", ".dark"})
    void controlsStandOutFromEveryGround(String theme) {
        var weak = new ArrayList<String>();
        var colours = theme(theme);
        for (var control :
                List.of("-fh-control", "-fh-ring", "-fh-due", "-fh-waiting", "-fh-done")) {
            GROUNDS.forEach(ground -> check(colours, control, ground, CONTROL, weak));
        }
        check(colours, "-color-accent-emphasis", "-color-bg-default", CONTROL, weak);
        check(colours, "-color-accent-emphasis", "-color-bg-overlay", CONTROL, weak);
        assertEquals(List.of(), weak);
    }

    private static void check(
            Map<String, Color> colours,
            String over,
            String under,
            double least,
            List<String> weak) {
        double contrast = contrast(colours.get(over), colours.get(under));
        if (contrast < least) {
            weak.add("%s on %s: %.2f".formatted(over, under, contrast));
        }
    }

    /** The contrast of WCAG 2.2, from 1 to 21. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private Map<String, Color> theme(String name) {
        var colours = new HashMap<>(tokens(".root"));
        colours.putAll(tokens(name));
        return colours;
    }

    private Map<String, Color> tokens(String selector) {
        int start = sheet.indexOf("\n" + selector + " {");
        var block = sheet.substring(start, sheet.indexOf("\n}", start));
        var found = new HashMap<String, Color>();
        TOKEN.matcher(block)
                .results()
                .forEach(match -> found.put(match.group(1), Color.web(match.group(2))));
        return found;
    }

    private static String sheet() {
        try (var in = Messages.class.getResourceAsStream("foothold.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
