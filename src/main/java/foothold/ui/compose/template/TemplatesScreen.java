package foothold.ui.compose.template;

import static foothold.ui.Messages.text;

import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.compose.act.Services;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The templates as a screen; opened from where one writes and from the palette. */
public final class TemplatesScreen implements Screen {
    public static final String ID = "templates";

    private final TemplatesModel model;
    private TemplatesView view;

    public TemplatesScreen(Services services, Shell shell) {
        this.model = new TemplatesModel(services, shell);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return text("compose.templates.title");
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public Node node() {
        if (view == null) {
            view = new TemplatesView(model);
        }
        return view;
    }

    @Override
    public void shown() {
        model.refresh();
        view.takeFocus();
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        model.flush();
    }
}
