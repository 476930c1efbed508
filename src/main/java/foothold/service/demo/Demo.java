package foothold.service.demo;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.demo.talks.Practised;
import foothold.service.demo.talks.Talks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Fills an empty data file with about 30 fictional people in every stage, what twelve of them said,
 * and how one practised and looked back meanwhile.
 */
public final class Demo {
    private static final String LABEL = "Fill with sample people";

    /** What makes a file somebody's own; settings, presets and days off do not. */
    private static final List<Shape<?>> OWN =
            List.of(
                    Shapes.PATH,
                    Shapes.CAMPAIGN,
                    Shapes.ORGANIZATION,
                    Shapes.CONTACT,
                    Shapes.MESSAGE,
                    Shapes.MEETING,
                    Shapes.NOTE,
                    Shapes.REMINDER,
                    Shapes.INSIGHT,
                    Shapes.ACTION,
                    Shapes.REHEARSAL,
                    Shapes.REVIEW);

    private final Workspace workspace;

    public Demo(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Whether the file holds nothing yet that sample people could get mixed up with. */
    public static boolean fits(Store store) {
        return OWN.stream().allMatch(shape -> store.count(shape) == 0);
    }

    /**
     * Writes the sample people, as one undoable edit, so that each rule shows at this moment.
     *
     * @param zone the user's zone: everything is written and said at its usual hours
     * @return how many people were added
     * @throws NotEmptyException when the file holds records of the user's own; nothing is changed
     *     then
     * @throws foothold.service.StoreException when nothing could be written
     */
    public int fill(ZoneId zone) {
        if (!fits(workspace.store())) {
            throw new NotEmptyException();
        }
        var edit = edit(workspace.clock().instant(), zone);
        workspace.apply(edit);
        return (int) edit.changes().stream().filter(Demo::makesContact).count();
    }

    /** The sample people as one edit; the same for the same moment and zone. */
    public static Edit edit(Instant now, ZoneId zone) {
        return Edit.of(LABEL, records(now, zone).stream().map(Change::create).toList());
    }

    /** The sample records, those others point to first; the same for the same moment and zone. */
    public static List<Entity> records(Instant now, ZoneId zone) {
        var script = new Script(now, zone);
        var employers = new Employers(script);
        new Asked(script, employers).tell();
        new Talking(script, employers).tell();
        new Met(script, employers).tell();
        new Thanked(script, employers).tell();
        new Learned(script, employers).tell();
        new Others(script, employers).tell();
        new Promised(script).tell();
        Talks.records(script).forEach(script::happened);
        Practised.records(script).forEach(script::happened);
        return script.records();
    }

    private static boolean makesContact(Change change) {
        return change.after() instanceof Contact;
    }
}
