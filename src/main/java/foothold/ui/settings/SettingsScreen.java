package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.ui.Screen;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The settings as a screen. */
public final class SettingsScreen implements Screen {
    private final SettingsModel model;
    private SettingsView view;

    public SettingsScreen(SettingsModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public String title() {
        return text("settings.title");
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Node node() {
        return view();
    }

    private SettingsView view() {
        if (view == null) {
            view = new SettingsView(model);
        }
        return view;
    }

    /** Writes what is typed and not written yet. */
    public void flush() {
        model.you().flush();
    }

    @Override
    public void shown() {
        model.refresh();
        view().takeFocus();
    }
}
