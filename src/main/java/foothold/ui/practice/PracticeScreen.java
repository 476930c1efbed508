package foothold.ui.practice;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.practice.act.Drilling;
import foothold.ui.practice.act.PracticeModel;
import foothold.ui.practice.act.Services;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Practising before a meeting: the introduction, questions, awkward moments, calls. */
public final class PracticeScreen implements Screen {
    private static final int MOST = 5;

    private final Workspace workspace;
    private final Agenda agenda;
    private final RandomGenerator random;
    private final Shell shell;
    private PracticeView view;

    /** The screen over an open file; {@code random} goes into new ids and shuffles the cards. */
    public PracticeScreen(Workspace workspace, Agenda agenda, RandomGenerator random, Shell shell) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.random = random;
        this.shell = shell;
    }

    @Override
    public String id() {
        return "practice";
    }

    @Override
    public String title() {
        return text("practice.title");
    }

    @Override
    public Ikon icon() {
        return Feather.MIC;
    }

    @Override
    public Node node() {
        return view();
    }

    private PracticeView view() {
        if (view == null) {
            var services = Services.over(workspace, agenda, random);
            view = new PracticeView(new PracticeModel(services, shell));
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        var actions = new ArrayList<Action>();
        actions.add(key("practice.action.clock", Feather.PLAY, KeyCode.C, Drilling::clock));
        actions.add(key("practice.action.next", Feather.ARROW_RIGHT, KeyCode.N, Drilling::next));
        actions.add(key("practice.action.back", Feather.ARROW_LEFT, KeyCode.B, Drilling::back));
        actions.add(key("practice.hard", Feather.REPEAT, KeyCode.H, it -> it.judge(true)));
        actions.add(key("practice.easy", Feather.CHECK, KeyCode.E, it -> it.judge(false)));
        for (int i = 1; i <= MOST; i++) {
            int rating = i;
            var keys = new KeyCodeCombination(KeyCode.valueOf("DIGIT" + i));
            var label = text("practice.rate.of", i);
            actions.add(
                    new Action(
                            label, Feather.STAR, keys, null, () -> view().drilling().rate(rating)));
        }
        return actions;
    }

    private Action key(String key, Ikon icon, KeyCode code, Consumer<Drilling> run) {
        var keys = new KeyCodeCombination(code);
        return new Action(text(key), icon, keys, null, () -> run.accept(view().drilling()));
    }

    /** Brings one of its parts to the front, such as "questions". */
    public void open(String partId) {
        view().open(partId);
    }

    @Override
    public void shown() {
        view().shown();
    }

    /** Writes what is typed and not written yet, and stops the clocks. */
    public void flush() {
        if (view != null) {
            view.leave();
        }
    }
}
