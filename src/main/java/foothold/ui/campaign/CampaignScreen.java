package foothold.ui.campaign;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.campaign.Reader;
import foothold.service.campaign.WordCount;
import foothold.ui.Action;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.campaign.model.CampaignModel;
import foothold.ui.campaign.model.Services;
import foothold.ui.control.InnerPart;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Plan, numbers and what else belongs to a campaign, as a screen. */
public final class CampaignScreen implements Screen {
    private final CampaignModel model;
    private final List<InnerPart> more;
    private CampaignView view;

    /**
     * The screen of that model.
     *
     * @param more parts besides Plan and Numbers, in their order
     */
    public CampaignScreen(CampaignModel model, List<InnerPart> more) {
        this.model = model;
        this.more = List.copyOf(more);
    }

    /**
     * The screen over an open file.
     *
     * @param more parts besides Plan and Numbers, in their order
     */
    public static CampaignScreen over(
            Workspace workspace,
            Agenda agenda,
            RandomGenerator random,
            Shell shell,
            List<InnerPart> more) {
        var reader = new Reader(workspace, agenda, WordCount::of);
        var services = new Services(workspace, reader, random);
        return new CampaignScreen(new CampaignModel(services, shell), more);
    }

    @Override
    public String id() {
        return "campaign";
    }

    @Override
    public String title() {
        return text("campaign.title");
    }

    @Override
    public Ikon icon() {
        return Feather.FLAG;
    }

    @Override
    public Node node() {
        return view();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action(text("campaign.new"), Feather.FLAG, null, null, view()::startAnother));
    }

    /** How everybody is told of the end of the campaign or path with an id. */
    public void tellBy(Consumer<String> way) {
        model.tellBy(way);
    }

    /** Brings one of its parts to the front: "plan", "numbers", or the id of another one. */
    public void open(String partId) {
        view().open(partId);
    }

    private CampaignView view() {
        if (view == null) {
            view = new CampaignView(model, more);
            model.refreshWhile(() -> view.getScene() != null);
        }
        return view;
    }

    @Override
    public void shown() {
        view().shown();
    }
}
