package foothold.ui.organizations;

import javafx.scene.Node;

/** The organizations as one part of a screen: made on the first call, the same ever after. */
public final class OrganizationsPart {
    private final OrganizationsModel model;
    private OrganizationsView view;

    public OrganizationsPart(OrganizationsModel model) {
        this.model = model;
    }

    /** The part itself. */
    public Node node() {
        if (view == null) {
            view = new OrganizationsView(model);
        }
        return view;
    }

    /** Brings it up to date; for each time it comes to the front. */
    public void shown() {
        model.refresh();
    }
}
