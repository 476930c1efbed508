package foothold.service.questions;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.question.QuestionList;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Kept lists of questions, such as the ten that everybody is asked so that answers compare. */
public final class QuestionLists {
    private final Workspace workspace;
    private final RandomGenerator random;

    /** The lists of that file; {@code random} goes into new ids. */
    public QuestionLists(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** All lists, the oldest first. */
    public List<QuestionList> all() {
        return workspace.store().all(Shapes.QUESTION_LIST).stream()
                .sorted(Comparator.comparing(QuestionList::id))
                .toList();
    }

    /**
     * Keeps a list under that name.
     *
     * @throws IllegalArgumentException when the name is empty
     */
    public QuestionList add(String name, List<String> questionIds) {
        var id = Ids.make(workspace.clock().instant(), random);
        var made = new QuestionList(id, name, questionIds);
        workspace.apply(Edit.of("Keep the list “" + made.name() + "”", Change.create(made)));
        return made;
    }

    /** Calls it otherwise. */
    public void rename(QuestionList list, String name) {
        write("Rename “%s”", list, new QuestionList(list.id(), name, list.questionIds()));
    }

    /** Puts a question at the end, where it is not on the list yet. */
    public void put(QuestionList list, String questionId) {
        var ids = new ArrayList<>(list.questionIds());
        ids.add(questionId);
        write("Add a question to “%s”", list, list.with(ids));
    }

    /** Takes a question off. */
    public void take(QuestionList list, String questionId) {
        var ids = list.questionIds().stream().filter(each -> !each.equals(questionId)).toList();
        write("Take a question off “%s”", list, list.with(ids));
    }

    /** Puts the question that stands at one place, from 0, at another. */
    public void move(QuestionList list, int from, int to) {
        var ids = new ArrayList<>(list.questionIds());
        ids.add(to, ids.remove(from));
        write("Reorder “%s”", list, list.with(ids));
    }

    /** Gives it up; its questions stay. */
    public void remove(QuestionList list) {
        workspace.apply(Edit.of("Delete the list “" + list.name() + "”", Change.delete(list)));
    }

    private void write(String label, QuestionList before, QuestionList after) {
        if (!after.equals(before)) {
            workspace.apply(Edit.of(label.formatted(before.name()), Change.update(before, after)));
        }
    }
}
