package foothold.ui.people;

import static foothold.ui.Messages.text;

import foothold.service.people.list.PeopleFilter;
import foothold.ui.Action;
import foothold.ui.Entry;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.control.Writer;
import foothold.ui.control.bulk.Bulk;
import foothold.ui.people.act.Services;
import foothold.ui.people.act.Words;
import foothold.ui.people.add.QuickAddModel;
import foothold.ui.people.list.ListPane;
import foothold.ui.people.list.PeopleModel;
import foothold.ui.people.list.PeopleStart;
import foothold.ui.people.person.PersonModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** The people one knows, targets and talks to, and everything about each of them. */
public final class PeopleScreen implements Screen {
    private static final int FOUND_IN_PALETTE = 8;

    private final Services services;
    private final Shell shell;
    private final PeopleStart start;
    private final PeopleModel list;
    private final PersonModel person;
    private final QuickAddModel adding;
    private ListPane listPane;
    private PeopleView view;

    public PeopleScreen(Services services, Shell shell, PeopleStart start) {
        this.services = services;
        this.shell = shell;
        this.start = start;
        this.list = new PeopleModel(services, shell);
        this.person = new PersonModel(services, shell);
        this.adding =
                new QuickAddModel(services, name -> list.shown().get().index().named(name), shell);
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String title() {
        return text("people.title");
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Node node() {
        if (view == null) {
            var bulk = new Bulk(services.bulk(), new Writer(shell), shell);
            listPane = new ListPane(list, adding, bulk, start);
            view = new PeopleView(listPane, person, adding);
            adding.onAdded(view::openBeside);
        }
        return view;
    }

    @Override
    public void shown() {
        node();
        list.refresh();
        listPane.focusTable();
    }

    @Override
    public List<Action> actions() {
        node();
        var open = person.page().isNotNull();
        var several =
                Bindings.createBooleanBinding(
                        () -> !listPane.selection().get().isEmpty(), listPane.selection());
        return List.of(
                action(
                        "people.action.find",
                        Feather.SEARCH,
                        held(KeyCode.F),
                        null,
                        listPane::focusFilter),
                action("people.action.log", Feather.EDIT_3, held(KeyCode.L), open, view::focusLog),
                action(
                        "people.action.next",
                        Feather.ARROW_RIGHT,
                        held(KeyCode.ENTER),
                        open,
                        person::doNext),
                action(
                        "people.action.target",
                        Feather.TARGET,
                        held(KeyCode.T),
                        several,
                        this::target),
                action("people.action.archive", Feather.ARCHIVE, null, several, this::archive),
                action("people.action.all", Feather.CHECK_SQUARE, null, null, listPane::selectAll),
                action("people.action.clear", Feather.X, null, null, list::clearFilter));
    }

    /** What works on every screen. */
    public List<Action> everywhere() {
        return List.of(
                action("people.action.add", Feather.USER_PLUS, held(KeyCode.N), null, this::add));
    }

    /** Reads the people before anybody looks, so that the palette finds them. */
    public void prepare() {
        list.refresh();
    }

    /** Adds somebody: opens the panel for it, bringing the screen to the front. */
    public void add() {
        shell.show(id());
        adding.open().set(true);
    }

    /** Brings that person's page to the front. */
    public void open(String contactId) {
        shell.show(id());
        view.openBeside(contactId);
    }

    /** Writes what is typed and not written yet; for when the window closes. */
    public void flush() {
        person.flush();
    }

    /** The people who answer what was typed, for the palette. */
    public List<Entry> find(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return list.shown().get().index().find(PeopleFilter.NONE.withText(typed)).stream()
                .limit(FOUND_IN_PALETTE)
                .map(
                        row ->
                                Entry.person(
                                        row.id(),
                                        row.name(),
                                        Words.dotted(row.role(), row.organization()),
                                        () -> open(row.id())))
                .toList();
    }

    private void target() {
        new Bulk(services.bulk(), new Writer(shell), shell)
                .target(listPane.selection().get(), true);
    }

    private void archive() {
        new Bulk(services.bulk(), new Writer(shell), shell).archive(listPane.selection().get());
    }

    private static Action action(
            String key, Ikon icon, KeyCombination keys, BooleanBinding enabled, Runnable run) {
        return new Action(text(key), icon, keys, enabled, run);
    }

    private static KeyCombination held(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
