package foothold.service.practice;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;
import foothold.domain.practice.CallScript;
import foothold.service.Store.PersonRow;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.compose.Desk;
import foothold.service.compose.Errand;
import foothold.service.compose.template.Templates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * What to say to whom on the telephone: the templates for calls, filled in. Not on the FX thread.
 */
public final class CallScripts {
    private final Workspace workspace;
    private final Agenda agenda;
    private final Desk desk;

    /** Scripts over that file; {@code random} goes into new ids. */
    public CallScripts(Workspace workspace, Agenda agenda, RandomGenerator random) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.desk = new Desk(workspace, agenda, random);
    }

    /** A script for somebody. */
    public record Named(String name, CallScript script) {}

    /**
     * The scripts to call one person by.
     *
     * @param contact the person, or null for nobody in particular
     * @param scripts the user's own first
     */
    public record For(Contact contact, List<Named> scripts) {}

    /** The scripts for that contact; with gaps for null, or where nobody is any more. */
    public For of(String contactId) {
        return Optional.ofNullable(contactId)
                .map(id -> Errand.write(id, Message.Kind.REQUEST))
                .flatMap(desk::open)
                .map(
                        sheet ->
                                new For(
                                        sheet.material().contact(),
                                        sheet.templates().stream()
                                                .map(Templates.Listed::template)
                                                .filter(CallScripts::forCalls)
                                                .map(each -> named(each, sheet.filling()::fill))
                                                .toList()))
                .orElseGet(() -> new For(null, unfilled()));
    }

    private List<Named> unfilled() {
        return desk.templates().all().stream()
                .map(Templates.Listed::template)
                .filter(CallScripts::forCalls)
                .map(each -> named(each, words -> words))
                .toList();
    }

    private static boolean forCalls(Template template) {
        return template.use().channel() == Message.Channel.PHONE;
    }

    private static Named named(Template template, UnaryOperator<String> filling) {
        return new Named(template.name(), CallScript.of(filling.apply(template.body())));
    }

    /** Everybody there is, by id; put away ones are left out. */
    public List<PersonRow> people() {
        return workspace.store().people().stream()
                .filter(each -> !each.filed().archived())
                .toList();
    }

    /** The first person something is due about, whom one might call; empty when there is none. */
    public Optional<Contact> first() {
        return agenda.look(workspace.clock().instant()).followups().stream()
                .map(each -> each.party().contactId())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(id -> workspace.store().find(Shapes.CONTACT, id));
    }
}
