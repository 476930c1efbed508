package foothold.domain.etiquette.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many minutes a text asks for. */
class MinutesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could we talk for 20 minutes?|20",
                "a 20-minute call|20",
                "15-20 minutes of your time|20",
                "15 – 20 min.|20",
                "between 20 and 30 minutes|30",
                "15 to 30 minutes|30",
                "ten or fifteen minutes|15",
                "fifteen minutes|15",
                "a twenty-minute chat|20",
                "twenty-five minutes|25",
                "thirty (30) minutes|30",
                "Forty-five minutes|45",
                "31 minutes|31",
                "45min|45",
                "half an hour|30",
                "a half hour|30",
                "a half-hour call|30",
                "a quarter of an hour|15",
                "three quarters of an hour|45",
                "an hour of your time|60",
                "one hour|60",
                "1 hour|60",
                "an hour-long call|60",
                "an hour and a half|90",
                "two hours|120",
                "20 minutes, or an hour if you like|60",
                "half an hour or an hour|60",
                "five minutes|5",
                "I live an hour from Dayton, but could we talk for 20 minutes?|20",
                "I spent 50 minutes on your blog. Could I have 15 minutes?|15",
                "Your 45-minute talk was great; could I have 20 minutes?|20",
                "Could I ask about your work for 20 minutes?|20",
                "40 minutes of your time|40",
            })
    void largest(String text, int minutes) {
        assertEquals(minutes, Minutes.largest(text).orElseThrow().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a few minutes",
                "a short call",
                "I live 40 minutes away.",
                "It is a 40 minute drive.",
                "I saw it an hour ago.",
                "Your 50-minute talk changed my mind.",
                "I spent an hour with your book.",
                "in the minutes of the meeting",
                "at 10:30",
                "",
            })
    void none(String text) {
        assertEquals(true, Minutes.largest(text).isEmpty());
    }
}
