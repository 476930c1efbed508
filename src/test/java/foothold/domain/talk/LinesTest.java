package foothold.domain.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.meeting.Jotting.Tag;
import foothold.testdata.Presets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How captured lines are read, and what the preset says about asking for names. */
class LinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'#pay 60 to 70'|-|PAY|'60 to 70'",
                "'#Pay 60'|-|PAY|'60'",
                "'#day starts at 7'|-|DAY_TO_DAY|'starts at 7'",
                "'#day-to-day starts'|-|DAY_TO_DAY|starts",
                "'#entry a course'|-|ENTRY_ROUTE|'a course'",
                "'#s odd'|-|SURPRISE|odd",
                "'#p 60'|-|-|'#p 60'",
                "'#p 60'|ADVICE|ADVICE|'#p 60'",
                "'#pay'|-|-|'#pay'",
                "'#pay 60'|NAME|PAY|'60'",
                "'the #pay is low'|-|-|'the #pay is low'",
                "'#1 in sales'|TREND|TREND|'#1 in sales'",
                "plain|TREND|TREND|plain",
            })
    void aTagInFrontIsRead(String line, Tag chosen, Tag tag, String text) {
        assertEquals(new TaggedLine(tag, text), TaggedLine.read(line, chosen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Priya Raman|Priya Raman|-",
                "'Priya Raman, runs onboarding'|Priya Raman|runs onboarding",
                "'Priya Raman (onboarding)'|Priya Raman|onboarding",
                "'Priya Raman – runs onboarding'|Priya Raman|runs onboarding",
                "'talk to Priya Raman at Heron Health'|Priya Raman|at Heron Health",
                "'Ask Jean-Luc Petit who runs it'|Jean-Luc Petit|who runs it",
                "''|''|-",
            })
    void aNameStandsFirst(String line, String name, String note) {
        assertEquals(new NamedLine(name, note), NamedLine.read(line));
    }

    @Test
    void thePresetDecidesWhetherToAskForNames() {
        assertTrue(ClosingPrompt.of(Presets.CLASSIC).names());
        assertFalse(ClosingPrompt.of(Presets.GENTLE).names());
        assertEquals("Gentle", ClosingPrompt.of(Presets.GENTLE).preset());
    }
}
