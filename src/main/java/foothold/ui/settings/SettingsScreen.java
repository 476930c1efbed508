package foothold.ui.settings;

import static foothold.ui.Messages.text;

import foothold.ui.Screen;
import foothold.ui.settings.data.DataModel;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The settings as a screen. */
public final class SettingsScreen implements Screen {
    private final SettingsModel model;
    private final Supplier<DataModel> data;
    private final List<Section> more = new ArrayList<>();
    private SettingsView view;

    /**
     * A further section of the page.
     *
     * @param titleKey its title among the texts
     * @param part makes what is in it, when the settings are first looked at
     * @param shown is run each time they come to the front
     */
    public record Section(String titleKey, Supplier<? extends Node> part, Runnable shown) {}

    /** The settings; {@code data} is asked for when they are first looked at. */
    public SettingsScreen(SettingsModel model, Supplier<DataModel> data) {
        this.model = model;
        this.data = data;
    }

    /** Adds a section above the data; before the settings are first looked at. */
    public void add(Section section) {
        more.add(section);
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
            view = new SettingsView(model, more, data.get());
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
        more.forEach(section -> section.shown().run());
        data.get().refresh();
        view().takeFocus();
    }
}
