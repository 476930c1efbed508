package foothold.service.demo;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Organization.Rank;

import java.time.Instant;

/** The made-up organizations, ranked as a careful searcher would. */
final class Employers {
    private static final String LARKSPUR =
            "Apps for people with diabetes. Twelve researchers, and they publish what they learn.";
    private static final String OPEN_WARD =
            "Non-profit. Sits with patients on wards and writes down what they would change.";
    private static final String NORTHLIGHT =
            "Nine hospitals. A service design team of six, new this year.";
    private static final String MEADOWBANK =
            "Forty people, half of the work is for clinics and insurers.";
    private static final String QUILLMARK = "Interviews and diary studies for other firms.";
    private static final String TIDEWATER = "Plans night buses with the people who drive them.";
    private static final String BRIGHTWATER =
            "Two-year planning fellowship, applications open once a year.";
    private static final String MARIGOLD = "Hiring freeze, two people told me so.";

    final Organization larkspur;
    final Organization openWard;
    final Organization northlight;
    final Organization meadowbank;
    final Organization quillmark;
    final Organization tidewater;
    final Organization brightwater;
    final Organization sundial;
    final Organization fern;

    /** The one that is closed: nobody else there will be written to. */
    final Organization marigold;

    private final Script script;

    Employers(Script script) {
        this.script = script;
        var closed = script.days().ago(6, "18:00");
        larkspur = named("Larkspur Health", rank(3, 2), LARKSPUR, null);
        openWard = named("Open Ward Foundation", rank(3, 1), OPEN_WARD, null);
        northlight = named("Northlight Hospital Group", rank(2, 3), NORTHLIGHT, null);
        meadowbank = named("Meadowbank Design Studio", rank(2, 2), MEADOWBANK, null);
        quillmark = named("Quillmark Research", rank(2, 1), QUILLMARK, null);
        tidewater = named("Tidewater Transit Lab", new Rank(false, 3, 2), TIDEWATER, null);
        brightwater = named("Brightwater City Council", rank(2, 3), BRIGHTWATER, null);
        sundial = named("Sundial Mobility", rank(1, 2), "Timetables as software.", null);
        fern = named("Cobalt & Fern", rank(2, 1), "Consultants, mostly former nurses.", null);
        marigold = named("Marigold Telehealth", new Rank(false, 1, 1), MARIGOLD, closed);
    }

    private static Rank rank(int motivation, int posting) {
        return new Rank(true, motivation, posting);
    }

    private Organization named(String name, Rank rank, String notes, Instant closedAt) {
        var organization =
                new Organization(
                        script.id(),
                        name,
                        rank,
                        Organization.About.NOTHING.withNotes(notes),
                        closedAt);
        script.add(organization);
        return organization;
    }
}
