package foothold.gallery.learning;

import foothold.domain.Entity;
import foothold.domain.contact.Organization.Size;
import foothold.domain.contact.Profile.Level;
import foothold.domain.contact.Tie;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Hypothesis;
import foothold.domain.plan.Path;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.Vote.Side;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.List;
import java.util.Random;

/** Fills a file with what people told of one path, of three, and of three at great length. */
public final class BoardStory {
    private static final List<String> FIRST =
            List.of("Ana", "Wilhelmina", "Oluwaseun", "Jürgen", "Xochitl", "Bo", "Siobhán", "Li");
    private static final List<String> LAST =
            List.of("Castellanos de la Vega", "Ōta", "Nwosu-Whitfield", "Ng", "Byrne", "Aziz");
    private static final int MEETINGS = 200;
    private static final int INSIGHTS = 10;

    private BoardStory() {}

    private static void write(Workspace workspace, Teller teller) {
        workspace.apply(Edit.of("Fill", teller.records().stream().map(Change::create).toList()));
    }

    /** One path, one person met. */
    public static void one(Workspace workspace) {
        var teller = new Teller(workspace.clock().instant());
        teller.record(new Path("ux", "UX research in health care", null));
        teller.record(assumed(teller, "h1", "ux", "I could live with the travel"));
        teller.met("Fatima Zahra Benali", "ux", 4)
                .said(Tag.PAY, Sign.CON, "Starts at 58, a third less than in the bank")
                .said(Tag.DAY_TO_DAY, Sign.PRO, "Two days on wards, three at the desk")
                .said(Tag.SURPRISE, Sign.NEUTRAL, "Two people share one post")
                .votes("h1", Side.FOR, "A train every other week, and she reads on it");
        teller.wants("Owen Price", "ux", Size.SMALL, Tie.Kind.FRIEND);
        write(workspace, teller);
    }

    /** Three paths, twelve people met. */
    public static void three(Workspace workspace) {
        var teller = new Teller(workspace.clock().instant());
        teller.record(new Path("ux", "UX research in health care", null));
        teller.record(new Path("bus", "Planning public transport", null));
        teller.record(new Path("law", "Patent law", null));
        teller.record(new Criterion("pay", "Pay", List.of(Tag.PAY), 2, 1));
        teller.record(assumed(teller, "h1", "ux", "I could live with the travel"));
        teller.record(assumed(teller, "h2", "ux", "One gets in without a degree in psychology"));
        health(teller);
        transport(teller);
        teller.met("Anneliese Grünwald", "law", 1)
                .works("Kanzlei Hoff", Size.SMALL, Level.LEADER, Tie.Kind.COLLEAGUE)
                .said(Tag.ENTRY_ROUTE, Sign.CON, "Three more years and two exams")
                .said(Tag.PAY, Sign.PRO, "Twice what I earn now");
        teller.wants("Tom Field", "ux", Size.SMALL, Tie.Kind.FRIEND);
        teller.wants("Nadia Haddad", "bus", Size.MEDIUM, Tie.Kind.NONE);
        teller.meets("Owen Price", "ux", Size.SMALL, Tie.Kind.REFERRAL);
        judged(teller, "ux", null, 4, "The pull is real, the money is not");
        judged(teller, "ux", "pay", 2, "I would have to move");
        judged(teller, "ux", "day-to-day", 5, null);
        judged(teller, "bus", "outlook", 4, "Cities will build");
        judged(teller, "law", "entry-route", 1, null);
        write(workspace, teller);
    }

    private static void health(Teller teller) {
        var names = List.of("Fatima Zahra Benali", "Kofi Mensah", "Ravi Menon", "Maren Holt");
        int rating = 3;
        for (var name : names) {
            teller.met(name, "ux", Math.min(5, rating++))
                    .works(
                            name.startsWith("K") ? "Quillmark" : "Open Ward",
                            Size.LARGE,
                            Level.SENIOR,
                            Tie.Kind.ALUMNI)
                    .said(
                            Tag.DAY_TO_DAY,
                            Sign.PRO,
                            "Two days on wards, three at the desk, few meetings")
                    .said(
                            Tag.PAY,
                            name.startsWith("R") ? Sign.PRO : Sign.CON,
                            name.startsWith("R")
                                    ? "Freelance, three clients carry him well"
                                    : "Starts at 58, unions matter, and it stays flat")
                    .votes("h1", name.startsWith("M") ? Side.NEUTRAL : Side.FOR, "Mostly by train");
        }
        teller.met("Sofia Marchetti", "ux", 5)
                .works("Open Ward", Size.LARGE, Level.SENIOR, Tie.Kind.ALUMNI)
                .said(Tag.CULTURE, Sign.PRO, "Mistakes are told at lunch, not hidden")
                .said(Tag.SURPRISE, Sign.CON, "Half of what they find is never read")
                .said(Tag.INSIGHT, Sign.NEUTRAL, "The onboarding team decides who stays")
                .votes("h1", Side.AGAINST, "Every week, and nobody pays the nights");
    }

    private static void transport(Teller teller) {
        teller.met("Jonas Weber", "bus", 4)
                .works("City Lines", Size.LARGE, Level.EXPERIENCED, Tie.Kind.NONE)
                .said(Tag.TREND, Sign.PRO, "Every city of that size plans trams again")
                .said(Tag.CULTURE, Sign.CON, "Nothing is decided before the third committee");
        teller.met("Priya Raman", "bus", 2)
                .works("City Lines", Size.LARGE, Level.ENTRY, Tie.Kind.GROUP)
                .said(Tag.CULTURE, Sign.PRO, "People stay for twenty years, and sing in a choir")
                .said(
                        Tag.DAY_TO_DAY,
                        Sign.NEUTRAL,
                        "Spreadsheets in the morning, residents at night");
        teller.met("Mei-Ling Zhou", "bus", 3)
                .works("Stadtwerk", Size.MEDIUM, Level.LEADER, Tie.Kind.FRIEND)
                .said(Tag.TREND, Sign.NEUTRAL, "Whoever can model demand is hired at once");
    }

    /** Three paths with long names, two hundred meetings, two thousand insights. */
    public static void many(Workspace workspace) {
        var teller = new Teller(workspace.clock().instant());
        var random = new Random(1);
        var paths = List.of("Human-centred service design for public administration", "UX", "Law");
        for (int path = 0; path < paths.size(); path++) {
            teller.record(new Path("p" + path, paths.get(path), null));
            teller.record(assumed(teller, "h" + path, "p" + path, "Assumption number " + path));
        }
        var tags = Tag.values();
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            var name =
                    FIRST.get(random.nextInt(FIRST.size()))
                            + " "
                            + LAST.get(random.nextInt(LAST.size()))
                            + " "
                            + meeting;
            int path = meeting % paths.size();
            var told =
                    teller.met(name, "p" + path, 1 + random.nextInt(5))
                            .works(
                                    "Firm " + meeting % 40,
                                    Size.values()[meeting % 3],
                                    Level.values()[meeting % 4],
                                    Tie.Kind.values()[meeting % 6]);
            for (int i = 0; i < INSIGHTS; i++) {
                told.said(
                        tags[random.nextInt(tags.length)],
                        Sign.values()[random.nextInt(3)],
                        "Something that was said at some length, number " + i + " of this talk");
            }
            told.votes(
                    "h" + path, Side.values()[random.nextInt(3)], "because of number " + meeting);
        }
        teller.meets("Owen Price", "p0", Size.SMALL, Tie.Kind.REFERRAL);
        write(workspace, teller);
    }

    private static Entity assumed(Teller teller, String id, String path, String text) {
        return new Hypothesis(id, path, text, teller.now());
    }

    private static void judged(
            Teller teller, String path, String criterion, int score, String words) {
        var opinion = new Verdict.Opinion(score, words);
        teller.record(new Verdict(path + criterion, path, criterion, opinion, teller.now()));
    }
}
