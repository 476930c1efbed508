package foothold.service.talk;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.meeting.Meeting;
import foothold.domain.plan.Action;
import foothold.domain.plan.Path;
import foothold.domain.plan.board.PathOf;
import foothold.domain.plan.board.ShippedCriteria;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.board.Hypotheses;
import foothold.service.board.Hypotheses.Ballot;
import foothold.service.insights.Insights;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes notes, insights and a view of what was captured. Names, promises and actions go through
 * {@code foothold.service.ledger}. Not on the FX thread.
 */
public final class Debriefing {
    private final Workspace workspace;
    private final TalkBook book;
    private final RandomGenerator random;
    private final Hypotheses hypotheses;

    /** Writes through {@code workspace}; {@code random} goes into new ids. */
    public Debriefing(Workspace workspace, TalkBook book, RandomGenerator random) {
        this.workspace = workspace;
        this.book = book;
        this.random = random;
        this.hypotheses = new Hypotheses(workspace, random);
    }

    /** What there is to be made of that meeting; empty when it is gone. */
    public Optional<Debrief> open(String meetingId) {
        return book.open(meetingId).map(this::debrief);
    }

    private Debrief debrief(Talk talk) {
        var store = workspace.store();
        var id = talk.meeting().id();
        var insights = store.pointing(Shapes.INSIGHT, "meeting", id);
        var made =
                new Debrief.Made(
                        insights.stream().filter(each -> !isView(each)).toList(),
                        insights.stream().filter(Debriefing::isView).findFirst().orElse(null),
                        store.pointing(Shapes.REFERRAL, "meeting", id),
                        store.pointing(Shapes.PROMISE, "meeting", id),
                        actions(store, talk.meeting()));
        var paths =
                store.all(Shapes.PATH).stream().filter(each -> each.droppedOn() == null).toList();
        var pathId = path(talk, paths);
        var ballots =
                pathId == null
                        ? List.<Ballot>of()
                        : hypotheses.ballots(pathId, talk.meeting().id());
        var criteria =
                ShippedCriteria.under(store.all(Shapes.CRITERION)).stream()
                        .filter(each -> each.weight() > 0)
                        .toList();
        return new Debrief(talk, made, new Debrief.Around(paths, criteria), pathId, ballots);
    }

    /** My own view was said by nobody else. */
    private static boolean isView(Insight insight) {
        return insight.source().contactId() == null;
    }

    private static List<Action> actions(Store store, Meeting meeting) {
        return store.pointing(Shapes.ACTION, "contact", meeting.contactId()).stream()
                .filter(each -> !each.course().madeAt().isBefore(meeting.slot().start()))
                .toList();
    }

    private String path(Talk talk, List<Path> paths) {
        var aim = talk.contact().standing().aim();
        var campaign =
                Optional.ofNullable(aim.campaignId())
                        .flatMap(id -> workspace.store().find(Shapes.CAMPAIGN, id));
        return PathOf.of(aim, campaign.orElse(null), paths);
    }

    /** The notes as they are now; they become the debrief once it is finished. */
    public void type(String meetingId, String words, String pause) {
        meeting(meetingId)
                .ifPresent(
                        before -> {
                            var old = before.notebook();
                            boolean finished = old.debriefedAt() != null;
                            var text = words.isBlank() && !finished ? null : words;
                            var notebook =
                                    finished
                                            ? old.debriefed(words, old.debriefedAt())
                                            : old.withNotes(text);
                            update("Write the debrief about ", before, notebook, pause);
                        });
    }

    /** 1 to 5: how much the path appeals now; null for no answer. */
    public void rate(String meetingId, Integer rating) {
        meeting(meetingId)
                .ifPresent(
                        before ->
                                update(
                                        "Rate the path after meeting ",
                                        before,
                                        before.notebook().withRating(rating),
                                        null));
    }

    /** The debrief is finished: what was written is its text, and it counts as saved. */
    public void finish(String meetingId) {
        meeting(meetingId)
                .filter(each -> each.notebook().debriefedAt() == null)
                .ifPresent(
                        before -> {
                            var old = before.notebook();
                            var words = old.notes() == null ? old.debrief() : old.notes();
                            var now = workspace.clock().instant();
                            var notebook = old.withNotes(null).debriefed(words, now);
                            update("Finish the debrief about ", before, notebook, null);
                        });
    }

    /** Makes an insight of what they said, about that path or none for null. */
    public void learn(Talk talk, Debrief.Line line, String pathId) {
        var source =
                new Insight.Source(
                        talk.contact().id(), talk.meeting().id(), line.at(), line.listedId(talk));
        var lesson = new Insight.Lesson(line.text(), line.tag(), Insight.Sign.NEUTRAL);
        var insight = new Insight(newId(), lesson, pathId, source, line.jottingId());
        apply("Make an insight of a line", Change.create(insight), null);
    }

    /** It speaks for the path, against it, or neither. */
    public void sign(Insight insight, Insight.Sign sign) {
        revise(insight, insight.with(insight.lesson().with(sign)));
    }

    /** It is about that path, or none for null. */
    public void about(Insight insight, String pathId) {
        revise(insight, insight.about(pathId));
    }

    /** It is on that row of the board, or on that of its tag for null. */
    public void under(Insight insight, String criterionId) {
        revise(insight, insight.with(insight.lesson().under(criterionId)));
    }

    /**
     * It is said in other words; nothing while there are none.
     *
     * @param pause names the stretch of typing that becomes one undo step
     */
    public void reword(String insightId, String words, String pause) {
        workspace
                .store()
                .find(Shapes.INSIGHT, insightId)
                .filter(each -> !words.isBlank())
                .ifPresent(
                        each -> {
                            var after = each.with(each.lesson().withText(words));
                            if (!after.equals(each)) {
                                apply("Reword an insight", Change.update(each, after), pause);
                            }
                        });
    }

    private void revise(Insight before, Insight after) {
        if (!before.equals(after)) {
            apply("Change an insight", Change.update(before, after), null);
        }
    }

    /** It is no insight after all; what was decided because of it stays. */
    public void unlearn(Insight insight) {
        new Insights(workspace, random).remove(List.of(insight.id()));
    }

    /**
     * Whether my own view of the path changed.
     *
     * @param sign for better, for worse, or not
     * @param words why; empty for none
     * @param pause names the stretch of typing, or null when it was chosen
     */
    public void view(Debrief debrief, Insight.Sign sign, String words, String pause) {
        var meetingId = debrief.talk().meeting().id();
        var before =
                workspace.store().pointing(Shapes.INSIGHT, "meeting", meetingId).stream()
                        .filter(Debriefing::isView)
                        .findFirst();
        var text = words.isBlank() ? said(sign) : words;
        var lesson = new Insight.Lesson(text, Jotting.Tag.INSIGHT, sign);
        var after =
                before.map(each -> each.with(lesson))
                        .orElseGet(() -> view(meetingId, lesson, debrief.pathId()));
        if (before.filter(after::equals).isEmpty()) {
            apply("Note how my view changed", new Change(before.orElse(null), after), pause);
        }
    }

    private Insight view(String meetingId, Insight.Lesson lesson, String pathId) {
        var source = new Insight.Source(null, meetingId, workspace.clock().instant());
        return new Insight(newId(), lesson, pathId, source, null);
    }

    /** What stands for the choice alone. */
    public static String said(Insight.Sign sign) {
        return switch (sign) {
            case PRO -> "It appeals more than before";
            case CON -> "It appeals less than before";
            case NEUTRAL -> "My view has not changed";
        };
    }

    private void update(String label, Meeting before, Meeting.Notebook notebook, String pause) {
        if (!Objects.equals(before.notebook(), notebook)) {
            var name = workspace.store().find(Shapes.CONTACT, before.contactId()).orElseThrow();
            apply(label + name.name(), Change.update(before, before.with(notebook)), pause);
        }
    }

    private void apply(String label, Change change, String pause) {
        workspace.apply(new Edit(label, List.of(change), pause));
    }

    private Optional<Meeting> meeting(String id) {
        return workspace.store().find(Shapes.MEETING, id);
    }

    private String newId() {
        return Ids.make(workspace.clock().instant(), random);
    }
}
