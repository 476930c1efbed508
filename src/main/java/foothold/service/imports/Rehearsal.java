package foothold.service.imports;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.service.Change;
import foothold.service.Records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records as they would be once some changes were made; nothing is written. */
public final class Rehearsal implements Records {
    private final Records written;
    private final Map<String, Change> made = new LinkedHashMap<>();

    /** At first as they are in {@code written}. */
    public Rehearsal(Records written) {
        this.written = written;
    }

    /** Takes these changes for made. */
    public void take(List<Change> changes) {
        changes.forEach(change -> made.put(key(change.subject()), change));
    }

    @Override
    public <T extends Entity> List<T> all(Shape<T> shape) {
        var records = new LinkedHashMap<String, T>();
        written.all(shape).forEach(each -> records.put(each.id(), each));
        for (var change : made.values()) {
            if (shape.type().isInstance(change.subject())) {
                var id = change.subject().id();
                records.remove(id);
                if (change.after() != null) {
                    records.put(id, shape.type().cast(change.after()));
                }
            }
        }
        return List.copyOf(records.values());
    }

    private static String key(Entity entity) {
        return entity.getClass().getName() + " " + entity.id();
    }
}
