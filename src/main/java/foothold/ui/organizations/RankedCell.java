package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Organization;
import foothold.service.organizations.Acquaintances;
import foothold.service.organizations.Ranked;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;

/** One organization of the list: its place, its name, how it ranks, and whom one knows there. */
final class RankedCell extends ListCell<Ranked> {
    private final Label place = new Label();
    private final Label name = new Label();
    private final Label rank = new Label();
    private final Label people = new Label();
    private final HBox row;

    RankedCell() {
        getStyleClass().add("row");
        place.getStyleClass().add("organization-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("row-title");
        rank.getStyleClass().add("meta");
        people.getStyleClass().add("meta");
        var words = new VBox(2, name, rank, people);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(12, place, words);
        // As wide as the list, so that long names end in an ellipsis instead of a scroll bar.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Ranked item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var organization = item.organization();
        place.setText(Integer.toString(getIndex() + 1));
        place.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("working"), item.workingSet());
        name.setText(organization.name());
        rank.setText(ranked(organization, item.workingSet()));
        people.setText(known(item.people()));
        setAccessibleText(String.join(". ", name.getText(), rank.getText(), people.getText()));
        setGraphic(row);
    }

    /** How it ranks, in words. */
    static String ranked(Organization organization, boolean workingSet) {
        var parts = new ArrayList<String>();
        if (organization.closedAt() != null) {
            parts.add(text("organizations.closed"));
        }
        if (workingSet) {
            parts.add(text("organizations.working"));
        }
        var rank = organization.rank();
        if (rank.equals(Organization.Rank.NONE)) {
            parts.add(text("organizations.unranked"));
        }
        if (rank.motivation() != null) {
            parts.add(text("organizations.rank.motivation", rank.motivation()));
        }
        if (rank.posting() != null) {
            parts.add(text("organizations.rank.posting", rank.posting()));
        }
        if (rank.advocacy() != null) {
            parts.add(
                    text(
                            rank.advocacy()
                                    ? "organizations.rank.advocate"
                                    : "organizations.rank.noAdvocate"));
        }
        return String.join(" · ", parts);
    }

    /** Whom one knows there, in words. */
    static String known(Acquaintances people) {
        if (people.known() == 0) {
            return text("organizations.known.none");
        }
        var parts = new ArrayList<String>();
        parts.add(text("organizations.known", people.known()));
        if (people.alumni() > 0) {
            parts.add(text("organizations.known.alumni", people.alumni()));
        }
        if (people.distant() > 0) {
            parts.add(text("organizations.known.distant", people.distant(), Acquaintances.YEARS));
        }
        return String.join(", ", parts);
    }
}
