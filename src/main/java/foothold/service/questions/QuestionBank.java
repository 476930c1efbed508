package foothold.service.questions;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.flat.Shapes;
import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * All questions there are: those that come with the program, each as the user changed it, and the
 * user's own. Changing a shipped one makes a record of the same id that stands over it; taking that
 * away brings the shipped one back. None of this on the FX thread.
 */
public final class QuestionBank {
    private static final int EXCERPT = 40;

    private final Workspace workspace;
    private final RandomGenerator random;
    private List<Question> shipped;

    /** The bank of that file; {@code random} goes into new ids. */
    public QuestionBank(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** Where a question comes from. */
    public enum Origin {
        SHIPPED,
        /** Shipped, and changed by the user. */
        CHANGED,
        OWN
    }

    /** A question and where it comes from. */
    public record Listed(Question question, Origin origin) {}

    /** All of them by category; in each the shipped ones first, then the user's, oldest first. */
    public List<Listed> all() {
        Map<String, Question> kept =
                workspace.store().all(Shapes.QUESTION).stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        var all = new ArrayList<Listed>();
        for (var question : shipped()) {
            var changed = kept.remove(question.id());
            all.add(
                    changed == null
                            ? new Listed(question, Origin.SHIPPED)
                            : new Listed(
                                    changed,
                                    changed.withStar(false).equals(question)
                                            ? Origin.SHIPPED
                                            : Origin.CHANGED));
        }
        kept.values().stream()
                .sorted(Comparator.comparing(Question::id))
                .forEach(own -> all.add(new Listed(own, Origin.OWN)));
        all.sort(Comparator.comparing(each -> each.question().category()));
        return all;
    }

    /** The same without where they come from. */
    public List<Question> questions() {
        return all().stream().map(Listed::question).toList();
    }

    private synchronized List<Question> shipped() {
        if (shipped == null) {
            shipped = ShippedQuestions.read();
        }
        return shipped;
    }

    /**
     * Adds a question of the user's own.
     *
     * @throws IllegalArgumentException when there are no words
     */
    public Question add(String text, Category category) {
        var id = Ids.make(workspace.clock().instant(), random);
        var made = new Question(id, text, category, List.of(), false);
        workspace.apply(Edit.of("Add the question " + quoted(made), Change.create(made)));
        return made;
    }

    /** Puts it in other words, files it elsewhere, or for other people. */
    public void change(Question now) {
        write("Change the question " + quoted(now), now);
    }

    /** Marks one as a favourite, or no longer. */
    public void star(Question question, boolean star) {
        var verb = star ? "Star " : "Unstar ";
        write(verb + "the question " + quoted(question), question.withStar(star));
    }

    /** Takes the user's record away: an own question goes, a changed one is as shipped again. */
    public void remove(String id) {
        kept(id).ifPresent(
                        each -> {
                            var verb = original(id).isEmpty() ? "Delete" : "Restore";
                            var label = verb + " the question " + quoted(each);
                            workspace.apply(Edit.of(label, Change.delete(each)));
                        });
    }

    private void write(String label, Question now) {
        var before = kept(now.id());
        if (before.or(() -> original(now.id())).filter(now::equals).isPresent()) {
            return;
        }
        var change = before.map(each -> Change.update(each, now)).orElse(Change.create(now));
        workspace.apply(Edit.of(label, change));
    }

    private Optional<Question> kept(String id) {
        return workspace.store().find(Shapes.QUESTION, id);
    }

    private Optional<Question> original(String id) {
        return shipped().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static String quoted(Question question) {
        return "“" + Text.excerpt(question.text(), EXCERPT) + "”";
    }
}
