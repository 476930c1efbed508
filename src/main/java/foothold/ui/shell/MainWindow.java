package foothold.ui.shell;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.compose.Errand;
import foothold.ui.Action;
import foothold.ui.Composer;
import foothold.ui.Dialogs;
import foothold.ui.Entry;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.Tasks;
import foothold.ui.shell.palette.Finder;
import foothold.ui.shell.palette.Palette;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The window's content: rail, the screen in front, toasts below it, palette and help above it. */
public final class MainWindow implements Shell {
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private final Map<String, List<Action>> offered = new LinkedHashMap<>();
    private final List<Action> everywhere = new ArrayList<>();
    private final Overlay overlay = new Overlay();
    private final StackPane front = new StackPane();
    private final Banners banners = new Banners();
    private final BorderPane page = new BorderPane(front, banners, null, null, null);
    private final StackPane root;
    private final Rail rail = new Rail(this::show);
    private final Toasts toasts;
    private final Failures failures;
    private final Undo undo;
    private final Palette palette = new Palette(this::entries, overlay::close);
    private final Help help = new Help();
    private Consumer<String> openPerson = _ -> {};
    private Screen current;

    /** A window without screens yet; {@code workspace} is what undo and redo act on. */
    public MainWindow(Tasks tasks, Dialogs dialogs, Workspace workspace) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        toasts = new Toasts(tasks);
        failures = new Failures(dialogs::copy);
        undo = new Undo(workspace, tasks, toasts::show, this::failed);
        front.getStyleClass().add("front");
        front.setAlignment(Pos.TOP_LEFT);
        front.setMinSize(0, 0); // a screen too large for a small window is cut at its end only
        page.setBottom(toasts);
        banners.readOnly(workspace.store().readOnly());
        var main = new HBox(rail, page);
        HBox.setHgrow(page, Priority.ALWAYS);
        main.setMinSize(0, 0);
        root = new StackPane(main, overlay);
        root.getStyleClass().add("main-window");
        ownActions();
    }

    /** Puts the screens into the rail, in that order, and shows the first. */
    public void open(List<Screen> all) {
        all.forEach(
                screen -> {
                    screens.put(screen.id(), screen);
                    rail.add(screen);
                });
        rail.tool(everywhere.getLast(), text("shell.rail.keys"), false);
        show(all.getFirst().id());
    }

    /** Adds a screen that has no place in the rail; it is reached from others and the palette. */
    public void aside(Screen screen) {
        screens.put(screen.id(), screen);
    }

    /**
     * How people and writing are found, and people shown.
     *
     * @param show brings the page of the contact with that id to the front
     */
    public void people(Finder find, Consumer<String> show) {
        palette.findBy(find);
        openPerson = show;
    }

    /** What is said above every screen. */
    public Banners banners() {
        return banners;
    }

    /** What goes into a scene of one's own, as for a picture; no keys work there. */
    public StackPane root() {
        return root;
    }

    /** A scene around it all, in which the keys work; made before the screens are opened. */
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        new Keys(this::working, undo, overlay).install(scene);
        return scene;
    }

    @Override
    public void show(String screenId) {
        var screen = screens.get(screenId);
        if (screen == null) {
            throw new IllegalArgumentException("no screen " + screenId);
        }
        current = screen;
        var node = screen.node();
        offered.computeIfAbsent(screenId, _ -> screen.actions());
        if (!front.getChildren().contains(node)) {
            front.getChildren().setAll(node);
        }
        rail.current(screenId);
        rail.setVisible(!screen.wholeWindow());
        rail.setManaged(rail.isVisible());
        if (screen.wholeWindow()) {
            toasts.hide(); // what was offered or told belongs to what was there before
        }
        screen.shown();
    }

    @Override
    public void openPerson(String contactId) {
        openPerson.accept(contactId);
    }

    @Override
    public void compose(Errand errand) {
        if (screens.get(Composer.ID) instanceof Composer composer) {
            composer.begin(errand);
            show(Composer.ID);
        }
    }

    @Override
    public void toast(String said) {
        toasts.show(new Toasts.Toast(said, "", List.of(), false));
    }

    @Override
    public void toastWithUndo(String said) {
        toasts.show(undo.done(said));
    }

    @Override
    public void offer(String said, String choice, Runnable run) {
        toasts.show(Toasts.Toast.offer(said, choice, run));
    }

    @Override
    public void failed(Exception failure) {
        toasts.show(failures.toast(failure));
    }

    @Override
    public void register(List<Action> actions) {
        everywhere.addAll(actions);
    }

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    /** Opens the palette, or closes it. */
    public void openPalette() {
        overlay.open(palette, palette.fresh());
    }

    /** Shows all keys. */
    public void openHelp() {
        var groups = new ArrayList<Help.Group>();
        groups.add(new Help.Group(text("shell.help.everywhere"), everyAction()));
        offered.forEach(
                (id, actions) -> groups.add(new Help.Group(screens.get(id).title(), actions)));
        overlay.open(help, help.show(groups));
    }

    private void ownActions() {
        var find = action("shell.find", Feather.SEARCH, Keys.FIND, this::openPalette);
        everywhere.add(find);
        everywhere.add(action("shell.undo", Feather.CORNER_UP_LEFT, Keys.UNDO, undo::undo));
        everywhere.add(action("shell.redo", Feather.CORNER_UP_RIGHT, Keys.REDO, undo::redo));
        everywhere.add(action("shell.help", Feather.HELP_CIRCLE, Keys.HELP, this::openHelp));
        rail.tool(find, text("shell.rail.find"), true);
    }

    private static Action action(String key, Ikon icon, KeyCombination keys, Runnable run) {
        return new Action(text(key), icon, keys, null, run);
    }

    /** The screens as actions: Ctrl+1 for the first. */
    private Stream<Action> goTo() {
        var order = List.copyOf(screens.values());
        return order.stream()
                .map(
                        screen ->
                                new Action(
                                        text("shell.goTo", screen.title()),
                                        screen.icon(),
                                        Keys.digit(order.indexOf(screen) + 1),
                                        null,
                                        () -> show(screen.id())));
    }

    private List<Action> everyAction() {
        return Stream.concat(goTo(), everywhere.stream()).toList();
    }

    /** The actions that work now; those of the screen in front win. */
    private List<Action> working() {
        var own = current == null ? List.<Action>of() : offered.get(current.id());
        return Stream.concat(own.stream(), everyAction().stream()).toList();
    }

    private List<Entry> entries() {
        return working().stream()
                .filter(Action::available)
                .filter(action -> action.keys() != Keys.FIND)
                .map(Entry::of)
                .toList();
    }
}
