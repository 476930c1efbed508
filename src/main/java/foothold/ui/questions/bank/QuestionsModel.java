package foothold.ui.questions.bank;

import static foothold.ui.Messages.text;

import foothold.domain.question.Question;
import foothold.domain.question.Question.Category;
import foothold.domain.question.QuestionList;
import foothold.domain.question.value.Worths;
import foothold.service.Store;
import foothold.service.Topic;
import foothold.service.Workspace;
import foothold.service.questions.QuestionBank;
import foothold.service.questions.QuestionBank.Listed;
import foothold.service.questions.QuestionLists;
import foothold.service.questions.QuestionWorth;
import foothold.ui.Shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The bank of questions and the kept lists, as they are now. For the FX thread. */
public final class QuestionsModel {

    /**
     * What there is.
     *
     * @param bank every question
     * @param lists every kept list
     * @param worths what came of asking them
     * @param read false until the file was read for the first time
     */
    public record Shown(List<Listed> bank, List<QuestionList> lists, Worths worths, boolean read) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), Worths.NONE, false);

        /** Paths and roles there are questions for, by name. */
        public List<String> suits() {
            return bank.stream()
                    .flatMap(each -> each.question().suits().stream())
                    .distinct()
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        }
    }

    private final QuestionBank bank;
    private final QuestionLists lists;
    private final Store store;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ObjectProperty<BankFilter> filter = new SimpleObjectProperty<>(BankFilter.ALL);
    private final ObjectProperty<Question> selected = new SimpleObjectProperty<>();
    private boolean stale = true;
    private final ReadOnlyStringWrapper added = new ReadOnlyStringWrapper();

    /** Reads nothing until {@link #refresh}. */
    public QuestionsModel(Workspace workspace, RandomGenerator random, Shell shell) {
        this.bank = new QuestionBank(workspace, random);
        this.lists = new QuestionLists(workspace, random);
        this.store = workspace.store();
        this.shell = shell;
        workspace.listen(this::touched);
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the bank is narrowed to. */
    public ObjectProperty<BankFilter> filter() {
        return filter;
    }

    /** The question selected in the bank; null for none. */
    public ObjectProperty<Question> selected() {
        return selected;
    }

    /** The questions the filter lets through, in the order it asks for. */
    public List<Listed> filtered() {
        var found = shown.get().bank().stream().filter(each -> filter.get().lets(each.question()));
        var best = shown.get().worths().bestFirst();
        return (filter.get().byWorth()
                        ? found.sorted(Comparator.comparing(Listed::question, best))
                        : found)
                .toList();
    }

    /** The kept lists, to write them. */
    public QuestionLists lists() {
        return lists;
    }

    /** The id of a question just added that is to be brought into view; null when it was. */
    ReadOnlyStringProperty added() {
        return added.getReadOnlyProperty();
    }

    /** The question just added is in view. */
    void inView() {
        added.set(null);
    }

    /** Reads again when anything changed since; for each time it comes to the front. */
    public void refresh() {
        if (stale) {
            stale = false;
            shell.tasks().run(_ -> read(), shown::set, this::failed);
        }
    }

    private Shown read() {
        return new Shown(bank.all(), lists.all(), QuestionWorth.read(store), true);
    }

    /** Adds a question of the user's own; nothing without words. */
    public void add(String words, Category category) {
        if (!words.isBlank()) {
            filter.set(BankFilter.ALL);
            shell.tasks()
                    .run(
                            _ -> bank.add(words, category),
                            made -> {
                                shell.toastWithUndo(text("questions.toast.added"));
                                added.set(made.id());
                            },
                            shell::failed);
        }
    }

    /** Puts a question in other words, or files it otherwise. */
    public void change(Question now) {
        act(() -> bank.change(now), null);
    }

    /** Makes a question a favourite, or no longer. */
    public void star(Question question) {
        act(() -> bank.star(question, !question.starred()), null);
    }

    /** Takes away what the user wrote: an own question goes, a changed one is as it came. */
    public void remove(Listed listed) {
        boolean own = listed.origin() == QuestionBank.Origin.OWN;
        act(
                () -> bank.remove(listed.question().id()),
                text(own ? "questions.toast.deleted" : "questions.toast.restored"));
    }

    /** Keeps a list under that name and tells its id. */
    public void addList(String name, Consumer<String> made) {
        shell.tasks()
                .run(
                        _ -> lists.add(name, List.of()),
                        list -> {
                            shell.toastWithUndo(text("questions.toast.list", list.name()));
                            made.accept(list.id());
                        },
                        shell::failed);
    }

    /**
     * Does something to a list.
     *
     * @param done said afterwards with undo offered, or null to say nothing
     */
    public void act(Runnable change, String done) {
        shell.tasks()
                .run(
                        _ -> {
                            change.run();
                            return true;
                        },
                        _ -> {
                            if (done != null) {
                                shell.toastWithUndo(done);
                            }
                        },
                        shell::failed);
    }

    private void failed(Exception failure) {
        stale = true;
        shell.failed(failure);
    }

    private void touched(Set<Topic> topics) {
        boolean bankChanged = topics.contains(Topic.LIBRARY) || topics.contains(Topic.EVERYTHING);
        boolean asked = topics.stream().anyMatch(each -> each.kind() == Topic.Kind.MEETING);
        if (bankChanged || asked) {
            shell.tasks()
                    .onScreen(
                            () -> {
                                stale = true;
                                // What is asked in a meeting counts when the bank is next looked
                                // at.
                                if (bankChanged && shown.get().read()) {
                                    refresh();
                                }
                            });
        }
    }

    /** The words for a category. */
    public static String name(Category category) {
        return text("questions.category." + category);
    }
}
