package foothold.service.compose;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Tie;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;
import foothold.domain.plan.Path;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.agenda.Agenda;
import foothold.testdata.OpenFile;

import java.time.LocalDate;
import java.util.List;

/**
 * A file in which somebody writes: Nora Vance, who explores UX research, knows Maya Okafor of
 * Northwind Health and others.
 */
public final class Correspondence implements AutoCloseable {
    public static final String MAYA = "Maya Okafor";
    public static final String LEARNED = "Clinics buy whatever saves a nurse ten minutes a shift.";

    private final OpenFile file;
    private final Agenda agenda;
    private final Desk desk;

    public Correspondence(java.nio.file.Path folder) {
        file = new OpenFile(folder);
        agenda = file.agenda();
        desk = new Desk(file.workspace(), agenda, file.random());
        file.organization("Northwind Health");
        file.organization("Contoso Labs");
        file.contact(MAYA, "Northwind Health");
        file.contact("Daniel Reyes", "Contoso Labs");
        file.contact("Priya Nair", "Northwind Health");
        file.write(new Path("path", "UX research in health care", null, null));
    }

    public OpenFile file() {
        return file;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Desk desk() {
        return desk;
    }

    /** The user says who they are. */
    public Correspondence me() {
        var before = settings();
        var me = new Settings.Me("Nora Vance", List.of("Ohio State"), "+1 614 555 0142", null);
        var after =
                new Settings(
                        before.zone(), before.calendar(), before.cadenceId(), before.look(), me);
        file.workspace().apply(Edit.of("Me", Change.update(before, after)));
        return this;
    }

    private Settings settings() {
        return file.workspace().store().find(Shapes.SETTINGS, Settings.ID).orElseThrow();
    }

    public Contact maya() {
        return file.workspace().store().find(Shapes.CONTACT, MAYA).orElseThrow();
    }

    /** Maya is known by that tie. */
    public Correspondence tie(Tie.Kind kind, String text) {
        var before = maya();
        var after = before.with(new Tie(kind, text, 2, false, false));
        file.workspace().apply(Edit.of("Tie", Change.update(before, after)));
        return this;
    }

    /** Daniel named Maya. */
    public Correspondence named() {
        file.write(
                new Referral(
                        "referral",
                        "Daniel Reyes",
                        new Referral.Named(MAYA, MAYA, null),
                        new Referral.Naming(LocalDate.of(2026, 11, 18), true, null)));
        return this;
    }

    /** Maya and I met yesterday at 14:00; one line was captured. */
    public Meeting met() {
        var meeting = file.meeting(MAYA, "2026-11-17T09:00", "2026-11-24T14:00");
        file.write(
                new Insight(
                        "insight",
                        new Insight.Lesson(LEARNED, Jotting.Tag.INSIGHT, Insight.Sign.NEUTRAL),
                        null,
                        new Insight.Source(MAYA, meeting.id(), meeting.slot().end()),
                        null));
        return meeting;
    }

    /** Everything a template may speak of has happened. */
    public Correspondence everything() {
        named();
        met();
        file.meeting(MAYA, "2026-11-24T15:00", "2026-11-30T14:00");
        file.write(
                new Referral(
                        "named",
                        MAYA,
                        new Referral.Named("Priya Nair", "Priya Nair", null),
                        new Referral.Naming(LocalDate.of(2026, 11, 24), false, null)));
        file.write(
                new Action(
                        "action",
                        "Read the field guide to diary studies.",
                        new Action.Origin(MAYA, "insight", null),
                        null,
                        new Action.Course(OpenFile.at("2026-11-24T15:00"), file.now())));
        return me();
    }

    @Override
    public void close() {
        agenda.close();
        file.close();
    }
}
