package foothold.service.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Tie;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.compose.fill.Placeholder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** What lies on the desk when one begins to write, on Wednesday 25 November 2026. */
class DeskTest {
    @TempDir Path folder;
    private Correspondence letters;

    @BeforeEach
    void open() {
        letters = new Correspondence(folder);
    }

    @AfterEach
    void close() {
        letters.close();
    }

    private Sheet sheet(Kind kind) {
        return letters.desk().open(Errand.write(Correspondence.MAYA, kind)).orElseThrow();
    }

    private String value(Placeholder placeholder) {
        return sheet(Kind.REQUEST).filling().values().get(placeholder);
    }

    private String proposed(Kind kind) {
        return sheet(kind).message().words().templateId();
    }

    @Test
    void theFactsFillThePlaceholders() {
        letters.everything().tie(Tie.Kind.ALUMNI, "the chess club");
        assertEquals("Maya", value(Placeholder.FIRST_NAME));
        assertEquals("Northwind Health", value(Placeholder.ORGANIZATION));
        assertEquals("the chess club", value(Placeholder.TIE));
        assertEquals("UX research in health care", value(Placeholder.PATH));
        assertEquals("Daniel Reyes", value(Placeholder.REFERRER));
        assertEquals("Priya Nair", value(Placeholder.REFERRED));
        assertEquals(
                "Clinics buy whatever saves a nurse ten minutes a shift",
                value(Placeholder.LEARNED));
        assertEquals("Read the field guide to diary studies", value(Placeholder.DONE));
        assertEquals("Monday", value(Placeholder.MEETING_DAY));
        assertEquals("Monday 30 November, 14:00", value(Placeholder.MEETING_TIME));
        assertEquals("by video", value(Placeholder.MEETING_PLACE));
        assertEquals("20", value(Placeholder.MEETING_MINUTES));
        assertEquals("Nora", value(Placeholder.MY_FIRST_NAME));
        assertNull(value(Placeholder.INTRODUCTION));
    }

    @Test
    void twoPathsAreNotGuessed() {
        letters.file().write(new foothold.domain.plan.Path("other", "Planning", null, null));
        assertNull(value(Placeholder.PATH));
    }

    @Test
    void timesAreOfferedOnBusinessDaysInBothZonesBesideWhatIsSet() {
        assertEquals(
                """
                - Monday 30 November, 10:00
                - Tuesday 1 December, 14:00
                - Wednesday 2 December, 16:00\
                """,
                value(Placeholder.TIMES));
        letters.file().meeting("Daniel Reyes", "2026-11-20T09:00", "2026-11-30T10:30");
        var maya = letters.maya();
        var place = new Profile.Place("London", ZoneId.of("Europe/London"));
        var there = maya.with(maya.profile().with(place));
        letters.file().workspace().apply(Edit.of("Move", Change.update(maya, there)));
        assertEquals(
                """
                - Monday 30 November, 14:00 (20:00 your time)
                - Tuesday 1 December, 10:00 (16:00 your time)
                - Wednesday 2 December, 10:00 (16:00 your time)\
                """,
                value(Placeholder.TIMES));
    }

    @Test
    void theChannelIsTheUsualOne() {
        assertEquals(Channel.EMAIL, sheet(Kind.REQUEST).message().form().channel());
        var maya = letters.maya();
        var linked = maya.with(new Reach(List.of(), List.of(), List.of("linkedin.com/in/maya")));
        letters.file().workspace().apply(Edit.of("Links", Change.update(maya, linked)));
        assertEquals(Channel.LINKEDIN_MESSAGE, sheet(Kind.REQUEST).message().form().channel());
        letters.file().sent(Correspondence.MAYA, Kind.REQUEST, "2026-11-16T09:00");
        assertEquals(Channel.EMAIL, sheet(Kind.NUDGE).message().form().channel());
    }

    @Test
    void theTemplateFitsWhatWentBefore() {
        assertEquals("request-email-cold", proposed(Kind.REQUEST));
        letters.tie(Tie.Kind.GROUP, "the night bus riders' forum");
        assertEquals("request-email-group", proposed(Kind.REQUEST));
        letters.named();
        assertEquals("request-email-referral", proposed(Kind.REQUEST));
        letters.file().sent(Correspondence.MAYA, Kind.REQUEST, "2026-11-02T09:00");
        assertEquals("nudge-email", proposed(Kind.NUDGE));
        letters.file().sent(Correspondence.MAYA, Kind.NUDGE, "2026-11-12T09:00");
        assertEquals("nudge-email-last", proposed(Kind.NUDGE));
        letters.file().replied(Correspondence.MAYA, Tone.OUT_OF_OFFICE, "2026-11-12T09:01");
        assertEquals("nudge-email-last", proposed(Kind.NUDGE));
        letters.file().replied(Correspondence.MAYA, Tone.LATER, "2026-11-13T09:00");
        assertEquals("reply-later", proposed(Kind.REPLY));
        assertEquals("request-email-again", proposed(Kind.REQUEST));
        letters.file().replied(Correspondence.MAYA, Tone.POSITIVE, "2026-11-14T09:00");
        assertEquals("reply-times", proposed(Kind.REPLY));
        assertEquals("pick-up-thread", proposed(Kind.NUDGE));
        letters.file().replied(Correspondence.MAYA, Tone.REFERRAL_ONLY, "2026-11-15T09:00");
        assertEquals("reply-named", proposed(Kind.REPLY));
    }

    @Test
    void anOwnTemplateComesFirst() {
        var use = new Template.Use(Kind.REQUEST, null);
        var own = letters.desk().templates().add(use, "Mine");
        assertEquals(own.id(), proposed(Kind.REQUEST));
    }

    @Test
    void aPlannedMessageIsGoneOnWith() {
        var planned = letters.file().planned(Correspondence.MAYA, Kind.NUDGE, "2026-11-30");
        assertEquals(planned, sheet(Kind.NUDGE).message());
        assertFalse(planned.equals(sheet(Kind.REQUEST).message()));
        assertTrue(letters.desk().open(Errand.write("nobody", Kind.NUDGE)).isEmpty());
    }
}
