package foothold.service.demo;

import foothold.domain.contact.Organization;
import foothold.domain.contact.Organization.Rank;
import foothold.domain.contact.Organization.Size;

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
        larkspur = named("Larkspur Health", rank(3, 2), LARKSPUR, Size.MEDIUM);
        openWard = named("Open Ward Foundation", rank(3, 1), OPEN_WARD, Size.SMALL);
        northlight = named("Northlight Hospital Group", rank(2, 3), NORTHLIGHT, Size.LARGE);
        meadowbank = named("Meadowbank Design Studio", rank(2, 2), MEADOWBANK, Size.SMALL);
        quillmark = named("Quillmark Research", rank(2, 1), QUILLMARK, Size.MEDIUM);
        tidewater = named("Tidewater Transit Lab", new Rank(false, 3, 2), TIDEWATER, Size.MEDIUM);
        brightwater = named("Brightwater City Council", rank(2, 3), BRIGHTWATER, Size.LARGE);
        sundial = named("Sundial Mobility", rank(1, 2), "Timetables as software.", Size.MEDIUM);
        fern = withAnOffer("Cobalt & Fern", rank(2, 1), "Consultants, mostly former nurses.");
        marigold =
                add(
                        told("Marigold Telehealth", new Rank(false, 1, 1), MARIGOLD, Size.MEDIUM)
                                .closedAt(closed));
    }

    private static Rank rank(int motivation, int posting) {
        return new Rank(true, motivation, posting);
    }

    private Organization named(String name, Rank rank, String notes, Size size) {
        return add(told(name, rank, notes, size));
    }

    private Organization told(String name, Rank rank, String notes, Size size) {
        var about = new Organization.About(notes, size, null);
        return new Organization(script.id(), name, rank, about, null);
    }

    /** It made me an offer the day before yesterday. */
    private Organization withAnOffer(String name, Rank rank, String notes) {
        var offered = script.days().today().minusDays(2);
        var about = new Organization.About(notes, Size.SMALL, offered);
        return add(new Organization(script.id(), name, rank, about, null));
    }

    private Organization add(Organization organization) {
        script.add(organization);
        return organization;
    }
}
