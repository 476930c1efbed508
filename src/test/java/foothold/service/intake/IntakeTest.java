package foothold.service.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.intake.MeetingIntake.Effect;
import foothold.testdata.DataFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What invitations and mails become, with whom, and never twice. */
class IntakeTest {
    private static final String CALENDARS = "/foothold/exchange/calendar/received/";
    private static final String MAILS = "/foothold/exchange/mail/received/";

    @TempDir private Path folder;
    private DataFile file;
    private Intake intake;
    private MeetingIntake meetings;
    private LetterIntake letters;

    @BeforeEach
    void open() {
        file = new DataFile(folder);
        intake = new Intake(file.workspace(), file.random());
        meetings = new MeetingIntake(file.workspace());
        letters = new LetterIntake(file.workspace());
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Contact know(String name, String mail) {
        var contact =
                Contact.named(name, name)
                        .with(Profile.named(name))
                        .with(new Reach(List.of(mail), List.of(), List.of()));
        file.put(contact);
        return contact;
    }

    private Path copy(String resource) {
        try (var in = IntakeTest.class.getResourceAsStream(resource)) {
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            return Files.write(folder.resolve(name), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Invite invite(String name) {
        return intake.read(List.of(copy(CALENDARS + name))).invites().getFirst();
    }

    private Letter letter(String name) {
        return intake.read(List.of(copy(MAILS + name))).letters().getFirst();
    }

    private Effect take(Invite invite) {
        var whom = invite.whom().isEmpty() ? null : invite.whom().getFirst();
        var verdict = meetings.verdict(invite, whom);
        meetings.apply(invite, verdict);
        return verdict.effect();
    }

    private List<Meeting> booked() {
        return file.store().all(Shapes.MEETING);
    }

    @Test
    void anInvitationIsSetMovedAndTakenBackByItsVersions() {
        know("Ann Lee", "Ann.Lee@example.org");
        assertEquals(Effect.SET, take(invite("google.ics")));
        assertEquals(Effect.SAME, take(invite("google.ics")));
        var set = booked().getFirst();
        assertEquals("Ann Lee", set.contactId());
        assertEquals("2026-12-01T20:00:00Z", set.slot().start().toString());
        assertEquals(Effect.MOVE, take(invite("google-update.ics")));
        assertEquals("2026-12-02T21:00:00Z", booked().getFirst().slot().start().toString());
        assertEquals(Effect.MOVE_BACK, meetings.verdict(invite("google.ics"), null).effect());
        assertEquals(Effect.CANCEL, take(invite("google-cancel.ics")));
        assertEquals(Effect.SAME, take(invite("google-cancel.ics")));
        assertEquals(Meeting.State.CANCELLED, booked().getFirst().course().state());
        assertEquals(1, booked().size());
        file.workspace().undo();
        assertEquals(Meeting.State.SCHEDULED, booked().getFirst().course().state());
    }

    @Test
    void somebodyNewIsAddedInTheSameStep() {
        var invite = invite("outlook.ics");
        assertEquals(List.of("Mara Lind", "Jo Park"), names(invite));
        assertEquals(Effect.SET, take(invite));
        assertEquals(1, file.store().count(Shapes.CONTACT));
        assertEquals(
                List.of("Mara.Lind@Example.org"),
                file.store().all(Shapes.CONTACT).getFirst().reach().emails());
        file.workspace().undo();
        assertEquals(0, file.store().count(Shapes.CONTACT));
        assertEquals(0, booked().size());
    }

    private static List<String> names(Invite invite) {
        return invite.whom().stream().map(whom -> whom.contact().name()).toList();
    }

    @Test
    void theUserIsNobodyToMeet() {
        var settings = file.store().all(Shapes.SETTINGS).getFirst();
        file.workspace()
                .apply(
                        Edit.of(
                                "Name",
                                Change.update(
                                        settings,
                                        settings.with(settings.me().withName("jo park")))));
        assertEquals(List.of("Mara Lind"), names(invite("outlook.ics")));
    }

    @Test
    void whoIsKnownByNameOrTurnedAroundIsFound() {
        know("Mara Lind", "private@example.com");
        var first = invite("outlook.ics").whom().getFirst();
        assertEquals("Mara Lind", first.contact().name());
        assertFalse(first.fresh());
    }

    @Test
    void aMeetingTypedByHandOrProposedIsTheSame() {
        know("Ann Lee", "ann.lee@example.org");
        var invite = invite("google.ics");
        var slot = new Slot(invite.slot().start(), DataFile.CHICAGO, 30, Slot.Medium.VIDEO, null);
        var course = new Meeting.Course(Meeting.State.PROPOSED, null, null, null);
        file.put(new Meeting("hand", "Ann Lee", slot, course, null));
        assertEquals(Effect.AGREE, take(invite));
        assertEquals(Effect.SAME, meetings.verdict(invite, invite.whom().getFirst()).effect());
        assertEquals("hand", booked().getFirst().id());
        assertEquals(Meeting.State.SCHEDULED, booked().getFirst().course().state());
    }

    @Test
    void whatTakesBackNothingDoesNothing() {
        assertEquals(Effect.GONE, take(invite("google-cancel.ics")));
        assertEquals(0, booked().size());
    }

    @Test
    void aReplyBecomesAMessageOnce() {
        know("Ann Lee", "ann.lee@example.org");
        var letter = letter("gmail.eml");
        var whom = letter.people().from().getFirst();
        assertFalse(whom.fresh());
        letters.apply(letter, whom, false, Tone.POSITIVE, DataFile.CHICAGO);
        assertTrue(letters.isHere(letter("gmail.eml"), null));
        letters.apply(letter("gmail.eml"), whom, false, null, DataFile.CHICAGO);
        var all = file.store().all(Shapes.MESSAGE);
        assertEquals(1, all.size());
        assertEquals(Message.Kind.REPLY, all.getFirst().form().kind());
        assertEquals("2026-11-24T15:05:10Z", all.getFirst().when().at().toString());
        assertEquals(Tone.POSITIVE, all.getFirst().words().response().tone());
        assertEquals("Log reply from Ann Lee", file.workspace().undo().orElseThrow());
    }

    @Test
    void oneOfTheSameMomentAndSubjectIsTheSame() {
        know("Ann Lee", "ann.lee@example.org");
        var letter = letter("gmail.eml");
        var whom = letter.people().from().getFirst();
        var form =
                new Message.Form(
                        Message.Kind.REPLY, Message.Direction.INCOMING, Message.Channel.EMAIL);
        var words = new Message.Words(letter.subject(), "typed", Message.Response.NONE);
        file.put(new Message("m", "Ann Lee", form, words, Message.When.at(letter.stamp().at())));
        assertTrue(letters.isHere(letter, whom));
        letters.apply(letter, whom, false, null, DataFile.CHICAGO);
        assertEquals(1, file.store().count(Shapes.MESSAGE));
    }

    @Test
    void aMailOfMineIsARequestOfMine() {
        know("Ann Lee", "ann.lee@example.org");
        var letter = letter("mine.eml");
        assertTrue(letter.stamp().mine());
        letters.apply(letter, letter.people().to().getFirst(), true, null, DataFile.CHICAGO);
        var sent = file.store().all(Shapes.MESSAGE).getFirst();
        assertEquals(Message.Kind.REQUEST, sent.form().kind());
        assertTrue(sent.outgoing());
    }

    @Test
    void anAutomaticAnswerIsTold() {
        assertTrue(letter("away.eml").stamp().automatic());
        assertFalse(letter("gmail.eml").stamp().automatic());
    }

    @Test
    void aMailBringsItsInvitationAndBadFilesAreTold() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.ics"), "nothing");
        var arrived = intake.read(List.of(copy(MAILS + "outlook.eml"), bad));
        assertEquals(1, arrived.letters().size());
        assertEquals(1, arrived.invites().size());
        assertEquals("bad.ics", arrived.refused().getFirst().file());
    }
}
