package foothold.ui.people;

import foothold.ui.people.add.QuickAddModel;
import foothold.ui.people.list.ListPane;
import foothold.ui.people.person.PersonModel;
import foothold.ui.people.person.PersonPane;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * The list and the page: side by side, one above the other where it is narrow, or the page alone.
 */
final class PeopleView extends Region {
    private static final double ROOM = 900;
    private static final double PAGE = 448;
    private static final double LEFT_FREE = 64;
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final ListPane list;
    private final PersonPane page;
    private final PersonModel person;
    private final QuickAddModel adding;
    private boolean alone;

    PeopleView(ListPane list, PersonModel person, QuickAddModel adding) {
        this.list = list;
        this.person = person;
        this.adding = adding;
        this.page = new PersonPane(person, this::toggleAlone, this::closePage);
        getStyleClass().add("people");
        getChildren().addAll(list, page);
        list.selection().subscribe(this::selected);
        list.onOpened(this::openAlone);
        person.page().subscribe(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        alone(false);
    }

    private void selected(List<String> ids) {
        if (ids.size() == 1) {
            person.open(ids.getFirst());
        }
    }

    /** Shows that person's page in full. */
    void openAlone(String id) {
        person.open(id);
        alone(true);
        page.focusLog();
    }

    /** Shows that person's page beside the list, where they are selected if the list has them. */
    void openBeside(String id) {
        alone(false);
        list.select(id);
        person.open(id);
    }

    void focusLog() {
        if (person.page().get() != null) {
            page.focusLog();
        }
    }

    private void toggleAlone() {
        alone(!alone);
    }

    private void alone(boolean now) {
        alone = now;
        page.alone(now);
        page.pseudoClassStateChanged(ALONE, now);
        requestLayout();
    }

    private void closePage() {
        alone(false);
        person.close();
        list.focusTable();
    }

    /** Esc closes the innermost thing: the panel to add, the page alone, the page. */
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (adding.open().get()) {
            adding.open().set(false);
            list.focusTable();
        } else if (alone) {
            alone(false);
            list.focusTable();
        } else if (person.page().get() != null) {
            closePage();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean open = person.page().get() != null;
        boolean above = width < ROOM;
        boolean whole = open && alone;
        page.setVisible(open);
        list.setVisible(!whole);
        page.pseudoClassStateChanged(ABOVE, above && !whole);
        double pageWidth = whole ? width : Math.min(PAGE, width - LEFT_FREE);
        double listWidth = open && !above ? width - pageWidth : width;
        place(list, 0, listWidth, height);
        place(page, width - pageWidth, pageWidth, height);
    }

    private static void place(Node node, double x, double width, double height) {
        node.resizeRelocate(x, 0, width, height);
    }
}
