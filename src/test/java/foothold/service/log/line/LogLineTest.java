package foothold.service.log.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.dates.DateWords;
import foothold.domain.dates.DayTime;
import foothold.service.log.line.LogLine.Reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every row is read on Wednesday 25 November 2026 at 15:00 in Chicago. */
class LogLineTest {
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(
                    LocalDate.of(2026, 11, 25), LocalTime.of(15, 0), ZoneId.of("America/Chicago"));
    private static final LogLine LINE =
            new LogLine(new DateWords(NOW, DateWords.Order.MONTH_FIRST));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    sent request                              | sent REQUEST
                    Sent a request                            | sent REQUEST
                    I sent a request today                    | sent REQUEST, 25
                    request sent                              | sent REQUEST
                    sent request yesterday 14:20 on linkedin  | sent REQUEST LINKEDIN_MESSAGE, 24 14:20
                    sent request on linkedin yesterday 14:20  | sent REQUEST LINKEDIN_MESSAGE, 24 14:20
                    sent request by linkedin note             | sent REQUEST LINKEDIN_NOTE
                    sent request 10/11 by email: hello there  | sent REQUEST EMAIL, 2026-10-11: hello there
                    sent request tue about onboarding         | sent REQUEST, 24: about onboarding
                    sent nudge                                | sent NUDGE
                    nudged by phone                           | sent NUDGE PHONE
                    sent thank you                            | sent THANK_YOU
                    sent a thank-you card yesterday           | sent THANK_YOU LETTER, 24
                    thanked 2 hours ago                       | sent THANK_YOU, 25 13:00
                    sent reply: Thursday is fine              | sent REPLY: Thursday is fine
                    I replied: Thursday is fine               | sent REPLY: Thursday is fine
                    sent update                               | sent REPORT_BACK
                    emailed                                   | sent null EMAIL
                    called yesterday                          | sent null PHONE, 24
                    sent my portfolio                         | sent null: my portfolio
                    """)
    void readsWhatISent(String line, String expected) {
        assertEquals(expected, read(line), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    they replied                              | replied null
                    they replied: Thursday works              | replied null: Thursday works
                    they replied: later 12 jan                | replied null: later 12 jan
                    they replied Thursday works               | replied null: Thursday works
                    they replied thu 3pm works                | replied null: thu 3pm works
                    she replied yesterday: yes, gladly        | replied null, 24: yes, gladly
                    replied yesterday sounds good             | replied null, 24: sounds good
                    replied yes                               | replied POSITIVE
                    replied yes: call me                      | replied POSITIVE: call me
                    they replied later                        | replied LATER
                    replied later 12 jan                      | replied LATER until 2027-01-12
                    replied yesterday later, 12 jan           | replied LATER until 2027-01-12, 24
                    replied later in january                  | replied LATER until 2027-01-01
                    replied later fri: swamped                | replied LATER until 2026-11-27: swamped
                    ask again in 2 weeks                      | replied LATER until 2026-12-09
                    they replied by phone: sure               | replied null PHONE: sure
                    they replied 12 nov by phone: sure        | replied null PHONE, 12: sure
                    they called back: sure                    | replied null PHONE: sure
                    replied referral only: ask my colleague   | replied REFERRAL_ONLY: ask my colleague
                    declined                                  | replied DECLINED
                    they declined yesterday: no time          | replied DECLINED, 24: no time
                    said no                                   | replied DECLINED
                    out of office until 12 jan                | replied OUT_OF_OFFICE until 2027-01-12
                    ooo 1/12                                  | replied OUT_OF_OFFICE until 2027-01-12
                    replied out of office until mon           | replied OUT_OF_OFFICE until 2026-11-30
                    """)
    void readsWhatTheyAnswered(String line, String expected) {
        assertEquals(expected, read(line), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    met                                       | met
                    met on tue 3pm 20 min                     | met 20 min, 24 15:00
                    met tue at 3 for half an hour             | met 30 min, 24 15:00
                    met tue great talk about onboarding       | met, 24: great talk about onboarding
                    met yesterday in person: kind             | met IN_PERSON, 24: kind
                    had coffee yesterday 10:00 1h             | met IN_PERSON 60 min, 24 10:00
                    talked by phone 45 min                    | met PHONE 45 min
                    talked on the phone 45 min                | met PHONE 45 min
                    had a call 20 minutes ago                 | met PHONE, 25 14:40
                    meeting thu 15:00                         | set, 26 15:00
                    meeting 15:30                             | set, 25 15:30
                    Meeting on Dec 4 at 9: their office       | set, 2026-12-04 09:00: their office
                    meeting thu 3pm zoom 25 min               | set VIDEO 25 min, 26 15:00
                    call fri 11am                             | set PHONE, 27 11:00
                    coffee mon 8:30: Café Lumen               | set IN_PERSON, 30 08:30: Café Lumen
                    meeting yesterday 15:00                   | met, 24 15:00
                    cancelled                                 | off CANCELLED
                    they cancelled                            | off CANCELLED
                    meeting canceled                          | off CANCELLED
                    no-show                                   | off NO_SHOW
                    didn’t show up                            | off NO_SHOW
                    """)
    void readsMeetings(String line, String expected) {
        assertEquals(expected, read(line), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    note: likes trail running                 | noted: likes trail running
                    note likes tue: and thu                   | noted: likes tue: and thu
                    NOTE: Ünïcode & <tags>                    | noted: Ünïcode & <tags>
                    remind me fri: ask about pay              | reminded, 27: ask about pay
                    remind me fri to ask about pay            | reminded, 27: ask about pay
                    remind me to ask about pay in 3 days      | reminded, 28: ask about pay
                    remind me tomorrow 9am: call              | reminded, 26 09:00: call
                    reminder 4 dec: send the article          | reminded, 2026-12-04: send the article
                    """)
    void readsNotesAndReminders(String line, String expected) {
        assertEquals(expected, read(line), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ` `                                       | nothing
                    meeting                                   | missing MEETING_TIME
                    meeting thu                               | missing MEETING_TIME
                    remind me                                 | missing REMINDER_DAY
                    remind me to call                         | missing REMINDER_DAY
                    remind me fri                             | missing REMINDER_TEXT
                    note                                      | missing NOTE_TEXT
                    note:                                     | missing NOTE_TEXT
                    sent request tomorrow                     | missing STILL_AHEAD
                    met on 12/4/2026                          | missing STILL_AHEAD
                    they replied in 3 days                    | missing STILL_AHEAD
                    sen                                       | begins [sent request, sent nudge, sent reply, sent thank-you, sent report back]
                    sent                                      | begins [sent request, sent nudge, sent reply, sent thank-you, sent report back]
                    the                                       | begins [they replied: …, they replied later 12 jan]
                    likes trail running                       | plain: likes trail running
                    call him about the badge                  | plain: call him about the badge
                    meeting him felt easy                     | plain: meeting him felt easy
                    asked about pay                           | plain: asked about pay
                    """)
    void saysWhatIsMissingAndKeepsPlainWords(String line, String expected) {
        assertEquals(expected, read(line), line);
    }

    private static String read(String line) {
        return switch (LINE.read(line)) {
            case Reading.Nothing _ -> "nothing";
            case Reading.Understood(var entry) -> said(entry);
            case Reading.Incomplete(var missing) -> "missing " + missing;
            case Reading.Beginning(var examples) -> "begins " + examples;
            case Reading.PlainWords(var note) -> "plain: " + note.text();
        };
    }

    private static String said(LogEntry entry) {
        return switch (entry) {
            case LogEntry.Sent(var kind, var channel, var when, var text) ->
                    "sent " + kind + (channel == null ? "" : " " + channel) + tail(when, text);
            case LogEntry.Replied(var response, var channel, var when, var text) ->
                    "replied "
                            + response.tone()
                            + (channel == null ? "" : " " + channel)
                            + (response.until() == null ? "" : " until " + response.until())
                            + tail(when, text);
            case LogEntry.MeetingSet(var when, var how, var place) ->
                    "set" + how(how) + tail(when, place);
            case LogEntry.Met(var when, var how, var notes) -> "met" + how(how) + tail(when, notes);
            case LogEntry.CalledOff(var state) -> "off " + state;
            case LogEntry.Noted(var when, var text) -> "noted" + tail(when, text);
            case LogEntry.Reminded(var when, var text) -> "reminded" + tail(when, text);
        };
    }

    private static String how(LogEntry.How how) {
        return Stream.of(how.medium(), how.minutes() == null ? null : how.minutes() + " min")
                .filter(Objects::nonNull)
                .map(part -> " " + part)
                .collect(Collectors.joining());
    }

    /** Days of this November by their number alone. */
    private static String tail(DayTime when, String text) {
        var tail = new StringBuilder();
        if (when != null) {
            boolean near = when.day().getMonthValue() == 11 && when.day().getYear() == 2026;
            tail.append(", ").append(near ? when.day().getDayOfMonth() : when.day());
            tail.append(when.hasTime() ? " " + when.time() : "");
        }
        return text == null ? tail.toString() : tail + ": " + text;
    }
}
