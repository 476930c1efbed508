package foothold.service.compose.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.testdata.Nasty;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Filling in what a template leaves open. */
class FillingTest {
    private static final Filling MAYA =
            new Filling(
                    Map.of(
                            Placeholder.FIRST_NAME, "Maya",
                            Placeholder.ORGANIZATION, "Northwind {health} $1 \\"));

    @Test
    void whatIsKnownIsFilledInOnce() {
        assertEquals(
                "Hi Maya of Northwind {health} $1 \\, Maya",
                MAYA.fill("Hi {first name} of {organization}, { First  NAME }"));
    }

    @Test
    void whatIsNotKnownStaysToBeSeen() {
        assertEquals("{path} and {whatever}", MAYA.fill("{path} and {whatever}"));
        assertEquals("{} {\n} {{Maya}", MAYA.fill("{} {\n} {{{first name}}"));
        assertEquals("", MAYA.fill(null));
    }

    @Test
    void aValueIsNeverLookedAtAgain() {
        for (var nasty : Nasty.own()) {
            var filling = new Filling(Map.of(Placeholder.TIE, nasty + "{first name}"));
            assertEquals(
                    "a" + nasty + "{first name}b", filling.fill("a{tie}b"), "filled in as it is");
        }
    }

    @Test
    void eachPlaceholderIsFoundByItsWord() {
        for (var each : Placeholder.values()) {
            assertEquals(each, Placeholder.named(each.word()).orElseThrow());
            assertEquals("{" + each.word() + "}", each.mark());
        }
    }
}
