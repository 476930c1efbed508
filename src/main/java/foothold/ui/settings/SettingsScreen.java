package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.ui.Screen;
import foothold.ui.settings.data.DataModel;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;

/** The settings as a screen. */
public final class SettingsScreen implements Screen {
    private final SettingsModel model;
    private final Supplier<DataModel> data;
    private SettingsView view;

    /** The settings; {@code data} is asked for when they are first looked at. */
    public SettingsScreen(SettingsModel model, Supplier<DataModel> data) {
        this.model = model;
        this.data = data;
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
            view = new SettingsView(model, data.get());
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
        data.get().refresh();
        view().takeFocus();
    }
}
