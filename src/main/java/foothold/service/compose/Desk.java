package foothold.service.compose;

import foothold.domain.Ids;
import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Direction;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.compose.fill.Material;
import foothold.service.compose.fill.Materials;
import foothold.service.compose.fill.Values;
import foothold.service.compose.template.Templates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Lays out what is needed to write a message. Not on the FX thread. */
public final class Desk {
    private final Workspace workspace;
    private final Agenda agenda;
    private final RandomGenerator random;
    private final Templates templates;
    private final Materials materials;
    private final Contexts contexts;

    /** A desk over that file; {@code random} goes into new ids. */
    public Desk(Workspace workspace, Agenda agenda, RandomGenerator random) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.random = random;
        this.templates = new Templates(workspace, random);
        this.materials = new Materials(workspace.store());
        this.contexts = new Contexts(workspace);
    }

    public Templates templates() {
        return templates;
    }

    /** Everything for that errand; empty when its contact is gone. */
    public Optional<Sheet> open(Errand errand) {
        var now = workspace.clock().instant();
        return materials.of(errand.contactId(), settings()).map(each -> lay(each, errand, now));
    }

    /** What speaks against a request to that contact at this moment; empty when nothing does. */
    public Optional<Caution> caution(Contact contact) {
        var outlook = agenda.look(workspace.clock().instant());
        return Caution.of(workspace.store(), outlook, contact);
    }

    private Sheet lay(Material material, Errand errand, Instant now) {
        var outlook = agenda.look(now);
        var values = new Values(now.atZone(outlook.zone()), outlook.book().calendar(), booked());
        var filling = values.of(material);
        var context = contexts.of(material, now);
        var all = templates.all();
        var plan =
                begun(material, errand).orElseGet(() -> blank(material, errand, outlook.today()));
        var sheet = new Sheet(material, filling, context, all, plan);
        var words = plan.words();
        return words.body() != null || words.subject() != null
                ? sheet
                : sheet.propose(plan.form().kind(), plan.form().channel())
                        .map(each -> sheet.with(plan.with(sheet.words(each))))
                        .orElse(sheet);
    }

    /** The planned message the errand goes on with, if there is one. */
    private static Optional<Message> begun(Material material, Errand errand) {
        return material.planned().stream()
                .filter(
                        each ->
                                errand.messageId() == null
                                        ? each.form().kind() == errand.kind()
                                        : each.id().equals(errand.messageId()))
                .findFirst();
    }

    private Message blank(Material material, Errand errand, LocalDate today) {
        var channel = errand.channel() == null ? usual(material) : errand.channel();
        var form = new Message.Form(errand.kind(), Direction.OUTGOING, channel);
        var day = errand.dueOn() == null ? today : errand.dueOn();
        var id = Ids.make(workspace.clock().instant(), random);
        return new Message(id, errand.contactId(), form, null, Message.When.planned(day));
    }

    /** The channel of the latest message; else mail where there is an address, else LinkedIn. */
    private static Channel usual(Material material) {
        var reach = material.contact().reach();
        return material.latest(_ -> true)
                .map(each -> each.form().channel())
                .orElseGet(
                        () ->
                                reach.emails().isEmpty() && !reach.links().isEmpty()
                                        ? Channel.LINKEDIN_MESSAGE
                                        : Channel.EMAIL);
    }

    private List<Meeting> booked() {
        return workspace.store().meetings().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.course().state() == Meeting.State.SCHEDULED)
                .toList();
    }

    private Settings settings() {
        return workspace
                .store()
                .find(Shapes.SETTINGS, Settings.ID)
                .orElseGet(() -> Settings.initial(workspace.clock().getZone(), null));
    }
}
