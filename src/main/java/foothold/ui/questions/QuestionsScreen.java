package foothold.ui.questions;

import static foothold.ui.Messages.text;

import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.questions.bank.QuestionsModel;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The question bank and the kept lists as a screen. */
public final class QuestionsScreen implements Screen {
    private final QuestionsModel model;
    private QuestionsView view;

    public QuestionsScreen(QuestionsModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public String title() {
        return text("questions.title");
    }

    @Override
    public Ikon icon() {
        return Feather.HELP_CIRCLE;
    }

    @Override
    public Node node() {
        return view();
    }

    private QuestionsView view() {
        if (view == null) {
            view = new QuestionsView(model);
        }
        return view;
    }

    @Override
    public List<Action> actions() {
        var bank = view().bank();
        return List.of(
                action("questions.action.add", Feather.PLUS, KeyCode.N, false, bank::startAdding),
                action(
                        "questions.action.search",
                        Feather.SEARCH,
                        KeyCode.SLASH,
                        false,
                        bank::startSearching),
                action("questions.action.edit", Feather.EDIT_2, KeyCode.F2, true, bank::edit),
                action("questions.action.star", Feather.STAR, KeyCode.S, true, this::star));
    }

    private Action action(String key, Ikon icon, KeyCode code, boolean ofSelected, Runnable run) {
        var enabled = ofSelected ? model.selected().isNotNull() : null;
        return new Action(text(key), icon, new KeyCodeCombination(code), enabled, run);
    }

    private void star() {
        model.star(model.selected().get());
    }

    @Override
    public void shown() {
        model.refresh();
        view().bank().takeFocus();
    }
}
