package foothold.ui.insights;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.control.InnerPart;
import foothold.ui.insights.model.AnswersModel;
import foothold.ui.insights.model.InsightsModel;
import foothold.ui.insights.model.Services;
import foothold.ui.insights.model.ToDoModel;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What was learned: the list, the answers side by side, what to do, and what others add. */
public final class InsightsScreen implements Screen {
    private final Learned learned;
    private final List<InnerPart> more;
    private final Consumer<String> openMeeting;
    private InsightsView view;

    /**
     * The three models of the screen's own parts.
     *
     * @param insights the list
     * @param answers side by side
     * @param toDo what to do with it
     */
    public record Learned(InsightsModel insights, AnswersModel answers, ToDoModel toDo) {}

    /**
     * The screen over these models.
     *
     * @param openMeeting brings a meeting to the front, by its id
     * @param more parts besides its own, in their order
     */
    public InsightsScreen(Learned learned, Consumer<String> openMeeting, List<InnerPart> more) {
        this.learned = learned;
        this.openMeeting = openMeeting;
        this.more = List.copyOf(more);
    }

    /**
     * The screen over an open file.
     *
     * @param openMeeting brings a meeting to the front, by its id
     * @param more parts besides its own, in their order
     */
    public static InsightsScreen over(
            Workspace workspace,
            RandomGenerator random,
            Shell shell,
            Consumer<String> openMeeting,
            List<InnerPart> more) {
        var services = new Services(workspace, random, Rows::of);
        var learned =
                new Learned(
                        new InsightsModel(services, shell),
                        new AnswersModel(services, shell),
                        new ToDoModel(services, shell));
        return new InsightsScreen(learned, openMeeting, more);
    }

    @Override
    public String id() {
        return "insights";
    }

    @Override
    public String title() {
        return text("insights.title");
    }

    @Override
    public Ikon icon() {
        return Feather.BOOK_OPEN;
    }

    @Override
    public Node node() {
        return view();
    }

    private InsightsView view() {
        if (view == null) {
            view = new InsightsView(learned, openMeeting, more);
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        return view().actions();
    }

    /** Brings one of its parts to the front: "list", "answers", "todo", or the id of another. */
    public void open(String partId) {
        view().open(partId);
    }

    @Override
    public void shown() {
        view().shown();
    }
}
