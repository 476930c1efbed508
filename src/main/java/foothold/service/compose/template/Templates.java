package foothold.service.compose.template;

import foothold.domain.Ids;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Template;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The templates there are: those that come with the program, each as the user changed it, and the
 * user's own. Changing a shipped one makes a record of the same id that stands over it; taking the
 * record away brings the shipped one back. None of this on the FX thread.
 */
public final class Templates {
    private final Workspace workspace;
    private final RandomGenerator random;
    private List<Template> shipped;

    /** Templates of that file; {@code random} goes into new ids. */
    public Templates(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /** Where a template comes from. */
    public enum Origin {
        SHIPPED,
        /** Shipped, and changed by the user. */
        CHANGED,
        OWN
    }

    /** A template and where it comes from. */
    public record Listed(Template template, Origin origin) {}

    /**
     * All of them: the user's own first, the oldest first, then the shipped ones in their order.
     */
    public List<Listed> all() {
        Map<String, Template> kept =
                workspace.store().all(Shapes.TEMPLATE).stream()
                        .collect(Collectors.toMap(Template::id, Function.identity()));
        var all = new ArrayList<Listed>();
        for (var template : shipped()) {
            var changed = kept.remove(template.id());
            all.add(
                    changed == null
                            ? new Listed(template, Origin.SHIPPED)
                            : new Listed(changed, Origin.CHANGED));
        }
        var own = kept.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        all.addAll(0, own.stream().map(each -> new Listed(each, Origin.OWN)).toList());
        return all;
    }

    private synchronized List<Template> shipped() {
        if (shipped == null) {
            shipped = Shipped.read();
        }
        return shipped;
    }

    /** The template of that id as it is now, if there is one. */
    public Optional<Listed> find(String id) {
        return all().stream().filter(each -> each.template().id().equals(id)).findFirst();
    }

    /**
     * Keeps a template as far as it is typed.
     *
     * @param pause names the stretch of typing between two pauses; null for a step of its own
     */
    public void write(Template template, String pause) {
        var before = kept(template.id());
        if (template.equals(before.orElseGet(() -> original(template.id())))) {
            return;
        }
        var change =
                before.map(each -> Change.update(each, template))
                        .orElseGet(() -> Change.create(template));
        var typing = pause == null ? null : "template " + template.id() + " " + pause;
        var label = "Change the template “" + template.name() + "”";
        workspace.apply(new Edit(label, List.of(change), typing));
    }

    /** Makes an own template like that one. */
    public Template copy(Template template) {
        return add(template, template.name() + " (copy)");
    }

    /** Makes an own template that is still empty. */
    public Template add(Template.Use use, String name) {
        return add(new Template("new", name, use, null, ""), name);
    }

    private Template add(Template like, String name) {
        var id = Ids.make(workspace.clock().instant(), random);
        var made = new Template(id, name, like.use(), like.subject(), like.body());
        workspace.apply(Edit.of("Add the template “" + name + "”", Change.create(made)));
        return made;
    }

    /** Takes the user's record away: an own template goes, a changed one is as shipped again. */
    public void remove(String id) {
        kept(id).ifPresent(
                        each -> {
                            var verb = original(id) == null ? "Delete" : "Restore";
                            var label = verb + " the template “" + each.name() + "”";
                            workspace.apply(Edit.of(label, Change.delete(each)));
                        });
    }

    private Optional<Template> kept(String id) {
        return workspace.store().find(Shapes.TEMPLATE, id);
    }

    private Template original(String id) {
        return shipped().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}
