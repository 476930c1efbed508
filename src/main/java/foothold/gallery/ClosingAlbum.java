package foothold.gallery;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.plan.Campaign;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;
import foothold.service.closing.ClosingBook;
import foothold.service.closing.ClosingList;
import foothold.ui.shell.MainWindow;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The sample people after the search has landed; two of them are told, and one is left out. */
final class ClosingAlbum {
    private static final int TOLD = 2;

    private ClosingAlbum() {}

    static Album of() {
        return new Album(
                "landed",
                ClosingAlbum::fill,
                List.of(Pose.of("closing"), new Pose("closing-campaign", ClosingAlbum::campaign)));
    }

    private static void campaign(MainWindow window) {
        window.show("campaign");
        Hand.press(window, "campaign-tab-plan");
        Hand.scrolled("campaign-scroll", 1).accept(window);
    }

    private static void fill(Workspace workspace) {
        Sample.fill(workspace);
        var settings = workspace.store().find(Shapes.SETTINGS, Settings.ID).orElseThrow();
        var me = new Settings.Me("Jo Whitfield", List.of(), "+1 212 555 0142", null);
        var campaign = workspace.store().all(Shapes.CAMPAIGN).getFirst();
        var span = campaign.span();
        var landed =
                new Campaign.Span(
                        span.start(),
                        span.end(),
                        LocalDate.ofInstant(Sample.CLOCK.instant(), Sample.ZONE));
        var after =
                new Campaign(
                        campaign.id(),
                        campaign.name(),
                        campaign.pathIds(),
                        landed,
                        campaign.pace());
        workspace.apply(
                Edit.of(
                        "Land",
                        Change.update(settings, settings.with(me)),
                        Change.update(campaign, after)));
        var book = new ClosingBook(workspace, new Random(1));
        var list = book.read(campaign.id());
        workspace.apply(Edit.of("Tell", told(list)));
        book.leaveOut(list.ending(), List.of(list.listeners().getLast().contact()));
    }

    private static List<Change> told(ClosingList list) {
        var made = new ArrayList<Change>();
        var form =
                new Message.Form(
                        Kind.CLOSING_THE_LOOP, Message.Direction.OUTGOING, Message.Channel.EMAIL);
        var at = Message.When.at(Sample.CLOCK.instant().minus(Duration.ofMinutes(20)));
        for (var each : list.listeners().subList(0, TOLD)) {
            var id = "told" + made.size();
            made.add(Change.create(new Message(id, each.contact().id(), form, null, at)));
        }
        return made;
    }
}
