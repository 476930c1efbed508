package foothold.trust;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.service.Edit;
import foothold.service.Store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A number that stands for all records of a file: the sum of their hashes, so that an edit changes
 * it by what the edit changes.
 */
final class Fingerprint {
    private long sum;

    /** Of all records in the file. */
    static Fingerprint of(Store store) {
        return store.snapshot(
                () -> {
                    var made = new Fingerprint();
                    Shapes.ALL.forEach(shape -> store.all(shape).forEach(made::add));
                    return made;
                });
    }

    /** What it becomes by an edit. */
    Fingerprint after(Edit edit) {
        var next = new Fingerprint();
        next.sum = sum;
        for (var change : edit.changes()) {
            next.sum -= change.before() == null ? 0 : hash(change.before());
            next.sum += change.after() == null ? 0 : hash(change.after());
        }
        return next;
    }

    private void add(Entity entity) {
        sum += hash(entity);
    }

    private static long hash(Entity entity) {
        var shape = Shapes.of(entity);
        var text = shape.name() + shape.flattenAny(entity).values();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(sum);
    }
}
