package foothold.ui.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import foothold.domain.Settings;
import foothold.ui.Messages;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Light or dark, as the system says unless the user chose; switches while the program runs, popups
 * included.
 */
public final class Theme {
    private static final String DARK = "dark";

    private final ObservableValue<ColorScheme> system;
    private final ObjectProperty<Settings.Theme> choice =
            new SimpleObjectProperty<>(Settings.Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /** A theme that follows {@code system}, which may hold null where the system does not say. */
    public Theme(ObservableValue<ColorScheme> system) {
        this.system = system;
        system.subscribe(this::decide);
        choice.subscribe(this::decide);
    }

    /** What the user chose in the settings. */
    public ObjectProperty<Settings.Theme> choiceProperty() {
        return choice;
    }

    /** Whether it is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Dresses everything that is or will be shown: windows, menus, tooltips. */
    public void dressAll() {
        dark.subscribe(
                isDark -> {
                    Application.setUserAgentStylesheet(base(isDark));
                    Window.getWindows().forEach(this::dress);
                });
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::dress);
                                    }
                                });
    }

    /** Dresses one scene, shown or not, and keeps it so when the theme changes. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheet());
        dark.subscribe(
                isDark -> {
                    scene.setUserAgentStylesheet(base(isDark));
                    paint(scene, isDark);
                });
    }

    /** The sheet with the tokens. */
    public static String sheet() {
        return Messages.class.getResource("foothold.css").toExternalForm();
    }

    private void dress(Window window) {
        if (window.getScene() != null) {
            paint(window.getScene(), dark.get());
        }
    }

    /** Marks the root, where the tokens are; a popup has a root of its own. */
    private static void paint(Scene scene, boolean isDark) {
        Parent root = scene.getRoot();
        root.getStyleClass().remove(DARK);
        if (isDark) {
            root.getStyleClass().add(DARK);
        }
        scene.getPreferences().setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    private void decide() {
        dark.set(
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> system.getValue() == ColorScheme.DARK;
                });
    }

    private static String base(boolean isDark) {
        return (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }
}
