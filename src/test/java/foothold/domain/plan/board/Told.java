package foothold.domain.plan.board;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Stage;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.domain.plan.Verdict;
import foothold.domain.question.Occasion;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people told of one path, "ux", in short; and the board it makes. */
final class Told {
    static final Instant START = Instant.parse("2026-11-02T15:00:00Z");
    static final List<Question> BANK =
            List.of(
                    question(
                            "pay-benefits-1",
                            "What range would you expect?",
                            Category.PAY_AND_BENEFITS),
                    question("pay-benefits-2", "How does pay grow?", Category.PAY_AND_BENEFITS),
                    question("day-to-day-2", "How much goes into meetings?", Category.DAY_TO_DAY),
                    question("day-to-day-6", "How is the busy season?", Category.DAY_TO_DAY));

    private final List<Insight> insights = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Askable> people = new ArrayList<>();
    private final List<Criterion> own = new ArrayList<>();

    private static Question question(String id, String text, Category category) {
        return new Question(id, text, category, List.of(), false);
    }

    /** Somebody (or nobody for null) said that. */
    Told said(String who, Tag tag, Sign sign) {
        return said(who, tag, sign, null);
    }

    Told said(String who, Tag tag, Sign sign, String criterion) {
        var id = "i" + insights.size();
        var lesson = new Insight.Lesson("Words " + id, tag, sign, criterion);
        var source = new Insight.Source(who, null, START.plusSeconds(insights.size()));
        insights.add(new Insight(id, lesson, "ux", source, null));
        return this;
    }

    Told insight(Insight insight) {
        insights.add(insight);
        return this;
    }

    Told judged(String criterion, Integer score) {
        var opinion = new Verdict.Opinion(score, "because");
        verdicts.add(new Verdict("v" + verdicts.size(), "ux", criterion, opinion, START));
        return this;
    }

    Told own(Criterion criterion) {
        own.add(criterion);
        return this;
    }

    Told person(String name, Stage stage, String... asked) {
        return person(name, stage, null, asked);
    }

    /** {@code day} is the day of December on which one meets, or null. */
    Told person(String name, Stage stage, Integer day, String... asked) {
        Meeting ahead = null;
        if (day != null) {
            var at = Instant.parse("2026-12-%02dT15:00:00Z".formatted(day));
            var slot = new Slot(at, ZoneOffset.UTC, 20, Slot.Medium.VIDEO, null);
            ahead = new Meeting("m" + name, name, slot, Meeting.Course.scheduled(START), null);
        }
        var occasion =
                new Occasion(List.of(), Set.of(), Set.copyOf(Arrays.asList(asked)), List.of());
        people.add(new Askable(Contact.named(name, name), stage, ahead, occasion));
        return this;
    }

    Board board() {
        var paths =
                List.of(
                        new Path("ux", "UX research", null),
                        new Path("gone", "Law", null, java.time.LocalDate.of(2026, 11, 1)));
        var criteria = ShippedCriteria.under(own);
        var known = new Board.Known(paths, criteria, insights, verdicts, Map.of());
        return Board.of(known, new Board.Asking(Map.of("ux", people), BANK));
    }

    Cell cell(String criterion) {
        return board().cell("ux", criterion).orElseThrow();
    }
}
