package foothold.service.talk;

import foothold.domain.flat.Shapes;
import foothold.domain.plan.Path;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.ArrayList;
import java.util.Objects;

/** Says which path somebody was asked about, when there are several. Not on the FX thread. */
public final class AskedAbout {
    private final Workspace workspace;

    public AskedAbout(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The meeting was about that path: so is from now on whoever it was with, and so are the
     * insights of it that were put down to the path supposed so far; in one step.
     */
    public void say(Debrief debrief, Path path) {
        if (path.id().equals(debrief.pathId())) {
            return;
        }
        var store = workspace.store();
        var changes = new ArrayList<Change>();
        store.find(Shapes.CONTACT, debrief.talk().contact().id())
                .map(
                        each -> {
                            var aim = each.standing().aim().about(path.id());
                            return Change.update(each, each.with(each.standing().with(aim)));
                        })
                .ifPresent(changes::add);
        store.pointing(Shapes.INSIGHT, "meeting", debrief.talk().meeting().id()).stream()
                .filter(each -> Objects.equals(each.pathId(), debrief.pathId()))
                .map(each -> Change.update(each, each.about(path.id())))
                .forEach(changes::add);
        var name = debrief.talk().contact().name();
        workspace.apply(
                Edit.of("Say that " + name + " was asked about “" + path.name() + "”", changes));
    }
}
