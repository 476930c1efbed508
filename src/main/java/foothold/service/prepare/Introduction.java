package foothold.service.prepare;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.util.List;

/** The user's 60-second introduction, one for all meetings. */
public final class Introduction {
    private final Workspace workspace;

    public Introduction(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Writes it as far as it is typed.
     *
     * @param pause names the stretch of typing between two pauses, which becomes one undo step
     */
    public void write(String text, String pause) {
        var before = workspace.store().find(Shapes.SETTINGS, Settings.ID);
        var settings = before.orElseGet(() -> Settings.initial(workspace.clock().getZone(), null));
        var after = settings.with(settings.me().withIntroduction(text));
        if (!after.equals(settings)) {
            var change =
                    before.map(each -> Change.update(each, after)).orElse(Change.create(after));
            workspace.apply(
                    new Edit("Change my introduction", List.of(change), "introduction " + pause));
        }
    }
}
