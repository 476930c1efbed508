package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records in memory, by shape: what a test writes and what it reads back. */
public record Records(Map<Shape<?>, List<Entity>> lists) implements ArchiveWriter.Source {

    public static Records of(Iterable<? extends Entity> entities) {
        var lists = new LinkedHashMap<Shape<?>, List<Entity>>();
        Shapes.ALL.forEach(shape -> lists.put(shape, new ArrayList<>()));
        entities.forEach(entity -> lists.get(Shapes.of(entity)).add(entity));
        lists.values().forEach(list -> list.sort(Comparator.comparing(Entity::id)));
        return new Records(lists);
    }

    @Override
    public <T extends Entity> List<T> all(Shape<T> shape) {
        return lists.get(shape).stream().map(shape.type()::cast).toList();
    }

    public int size() {
        return lists.values().stream().mapToInt(List::size).sum();
    }

    public byte[] archive() {
        var out = new ByteArrayOutputStream();
        try {
            ArchiveWriter.write(this, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    /** The records of that archive, which must be right and whole. */
    public static Records read(byte[] archive) throws UnreadableArchive {
        var read = ArchiveReader.read(new ByteArrayInputStream(archive));
        References.check(read, (_, _) -> false);
        return of(read.entries().stream().map(Archive.Entry::entity).toList());
    }
}
