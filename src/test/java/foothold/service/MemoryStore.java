package foothold.service;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shape;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A {@link Store} in memory for tests of views that need records, edits and undo, but no file. What
 * only queries of the database answer is empty here.
 */
public final class MemoryStore implements Store {
    private final Map<String, Entity> records = new TreeMap<>();
    private final Deque<Made> done = new ArrayDeque<>();
    private final Deque<Made> undone = new ArrayDeque<>();
    private final Map<String, Map<LocalDate, String>> holidays = new HashMap<>();
    private StoreException failure;

    private record Made(Edit edit, Instant at) {}

    /** From now on each write fails like this; null for never. */
    public void failWith(StoreException next) {
        failure = next;
    }

    @Override
    public void apply(Edit edit, Instant at) {
        write(edit);
        undone.clear();
        var latest = done.peek();
        if (latest != null
                && edit.typing() != null
                && edit.typing().equals(latest.edit().typing())) {
            done.pop();
            var both = new ArrayList<>(latest.edit().changes());
            both.addAll(edit.changes());
            done.push(new Made(new Edit(edit.label(), both, edit.typing()), at));
        } else {
            done.push(new Made(edit, at));
        }
    }

    @Override
    public Optional<Edit> undo() {
        return move(done, undone, true);
    }

    @Override
    public Optional<Edit> redo() {
        return move(undone, done, false);
    }

    private Optional<Edit> move(Deque<Made> from, Deque<Made> to, boolean inverse) {
        var step = from.peek();
        if (step == null) {
            return Optional.empty();
        }
        var edit = inverse ? step.edit().inverse() : step.edit();
        write(edit);
        to.push(from.pop());
        return Optional.of(edit);
    }

    private void write(Edit edit) {
        if (failure != null) {
            throw failure;
        }
        for (var change : edit.changes()) {
            var key = change.subject().getClass().getSimpleName() + change.subject().id();
            if (change.before() != null && !change.before().equals(records.get(key))) {
                throw new StoreException.Stale("it");
            }
            if (change.after() == null) {
                records.remove(key);
            } else {
                records.put(key, change.after());
            }
        }
    }

    @Override
    public Optional<Step> undoable() {
        return Optional.ofNullable(done.peek()).map(MemoryStore::step);
    }

    @Override
    public Optional<Step> redoable() {
        return Optional.ofNullable(undone.peek()).map(MemoryStore::step);
    }

    private static Step step(Made made) {
        return new Step(made.edit().label(), made.at());
    }

    @Override
    public <T extends Entity> Optional<T> find(Shape<T> shape, String id) {
        return all(shape).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public <T extends Entity> List<T> all(Shape<T> shape) {
        return records.values().stream()
                .filter(shape.type()::isInstance)
                .map(shape.type()::cast)
                .sorted(Comparator.comparing(Entity::id))
                .toList();
    }

    @Override
    public int count(Shape<?> shape) {
        return all(shape).size();
    }

    @Override
    public <T extends Entity> List<T> pointing(Shape<T> shape, String field, String id) {
        return List.of();
    }

    @Override
    public List<Contact> activeContacts() {
        return List.of();
    }

    @Override
    public Map<String, List<Touch>> touches() {
        return Map.of();
    }

    @Override
    public Map<String, List<Touch>> touches(Collection<String> contactIds) {
        return Map.of();
    }

    @Override
    public Map<String, List<Meeting>> meetings() {
        return Map.of();
    }

    @Override
    public List<PersonRow> people() {
        return List.of();
    }

    @Override
    public Optional<Map<LocalDate, String>> holidays(String calendar, int year) {
        return Optional.ofNullable(holidays.get(calendar + year));
    }

    @Override
    public void cacheHolidays(String calendar, int year, Map<LocalDate, String> days) {
        holidays.put(calendar + year, days);
    }

    @Override
    public <T> T snapshot(java.util.function.Supplier<T> reads) {
        return reads.get();
    }

    @Override
    public java.util.List<String> check() {
        return java.util.List.of();
    }

    @Override
    public long foreignWrites() {
        return 0;
    }

    @Override
    public void close() {}
}
