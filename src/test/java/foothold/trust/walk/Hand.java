package foothold.trust.walk;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.testdata.DataFile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Picks records of a file at random. */
record Hand(DataFile file, Random random) {

    Instant now() {
        return file.workspace().clock().instant();
    }

    List<String> some() {
        var ids = file.store().all(Shapes.CONTACT).stream().map(Entity::id).toList();
        return random.ints(3, 0, Math.max(1, ids.size()))
                .filter(i -> i < ids.size())
                .mapToObj(ids::get)
                .distinct()
                .toList();
    }

    void person(Consumer<Contact> then) {
        any(Shapes.CONTACT).ifPresent(then);
    }

    <T extends Entity> Optional<T> any(Shape<T> shape) {
        var records = file.store().all(shape);
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(records.get(random.nextInt(records.size())));
    }
}
