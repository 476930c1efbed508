package foothold.service.demo;

import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.plan.Action;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Names given, promises and what one decided to do: {@code CONTACT_REFERRAL, THANK_REFERRER,
 * KEEP_PROMISE, REPORT_BACK, ACTION}.
 */
final class Promised {
    private static final String ELLEN = "Ellen Brandt";
    private static final String MARGARET = "Margaret Doyle";
    private static final String KOFI = "Kofi Mensah";
    private static final String OWEN = "Owen Price";
    private static final String FATIMA = "Fatima Zahra Benali";

    private final Script script;
    private final Days days;

    Promised(Script script) {
        this.script = script;
        this.days = script.days();
    }

    /** After everybody else's story. */
    void tell() {
        names();
        promises();
        actions();
    }

    private void names() {
        var yuki = script.contact("Yuki Arai").id();
        name(
                MARGARET,
                new Referral.Named(yuki, "Yuki Arai", "left the ward for consulting"),
                days.ago(30, "16:00"),
                true);
        met(KOFI, "Beatriz Santos", "plans stops on his team", 38);
        met(MARGARET, "Isabel Ortega", "does the large hospitals", 30);
        met("Isabel Ortega", "Peter Hallström", "on his own since last year", 20);
        name(
                ELLEN,
                new Referral.Named(null, "Jonas Feld", "runs onboarding at a clinic, likes tests"),
                days.ago(5, "15:00"),
                false);
    }

    private void met(String from, String name, String why, int weekdaysAgo) {
        var named = new Referral.Named(script.contact(name).id(), name, why);
        name(from, named, days.ago(weekdaysAgo, "16:30"), false);
    }

    private void name(String from, Referral.Named named, Instant at, boolean introduction) {
        var on = at.atZone(days.zone()).toLocalDate();
        var naming = new Referral.Naming(on, introduction, null);
        script.happened(new Referral(script.id(), script.contact(from).id(), named, naming));
    }

    private void promises() {
        promise(OWEN, Promise.Owner.ME, "send him the article about waiting rooms", null);
        promise(
                FATIMA,
                Promise.Owner.THEM,
                "ask whether I may come along for a morning",
                days.today().plusDays(9));
    }

    private void promise(String with, Promise.Owner owner, String text, LocalDate due) {
        var said = new Promise.Said(owner, text, null);
        var course = new Promise.Course(days.ago(1, "14:25"), null);
        script.happened(new Promise(script.id(), script.contact(with).id(), said, due, course));
    }

    private void actions() {
        var asked = new Action.Course(days.ago(30, "17:00"), days.ago(6, "18:00"));
        act("Ask five people for their worst Tuesday", MARGARET, null, asked);
        var papers = new Action.Course(days.ago(3, "20:00"), null);
        var inTwoWeeks = days.today().plusDays(16);
        script.happened(
                new Action(
                        script.id(),
                        "Redo the first page of my résumé",
                        new Action.Origin(null, null, script.path("research").id()),
                        inTwoWeeks,
                        papers));
        var offer = new Action.Course(days.ago(5, "16:00"), null);
        act(
                "Write a small, paid offer for the school clinic",
                ELLEN,
                days.today().plusDays(3),
                offer);
    }

    private void act(String text, String adviser, LocalDate due, Action.Course course) {
        var by = script.contact(adviser);
        var origin = new Action.Origin(by.id(), null, by.standing().aim().pathId());
        script.happened(new Action(script.id(), text, origin, due, course));
    }
}
