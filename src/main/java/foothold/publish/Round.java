package foothold.publish;

import foothold.service.publish.Item;
import foothold.service.publish.Outcome;
import foothold.service.publish.Published;
import foothold.service.publish.Published.Sent;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings one collection up to date. What somebody changed there of ours is put back as it is here,
 * since the way goes in one direction; what is not ours is not looked at.
 */
final class Round {
    private static final int CHANGED_MEANWHILE = 412;
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final Published published;
    private final List<Item> wanted;
    private final Instant at;
    private final Runnable step;
    private Outcome outcome = Outcome.NOTHING;

    /**
     * A round.
     *
     * @param wanted all that should be there of ours
     * @param at the date of what is sent
     * @param step is run after each item
     */
    Round(Published published, List<Item> wanted, Instant at, Runnable step) {
        this.published = published;
        this.wanted = wanted;
        this.at = at;
        this.step = step;
    }

    Outcome bring(Collection collection, Collection.Content content) {
        var items = collection.place().items();
        var before = new HashMap<>(items);
        // Noted first: whatever happens on the way, it is known what may be there of ours.
        wanted.forEach(each -> items.putIfAbsent(each.name(), new Sent("", "", 0)));
        keep();
        try {
            for (var item : wanted) {
                send(collection, item, before.get(item.name()), content.ours());
                step.run();
            }
            var names = wanted.stream().map(Item::name).toList();
            for (var name :
                    before.keySet().stream().filter(each -> !names.contains(each)).toList()) {
                takeOff(collection, name, content.ours());
            }
            learn(collection);
        } finally {
            keep();
        }
        return outcome;
    }

    private void send(Collection collection, Item item, Sent sent, Map<String, String> there) {
        var etag = there.get(item.name());
        boolean same = sent != null && sent.fingerprint().equals(item.fingerprint());
        boolean untouched = sent != null && etag != null && sent.etag().equals(etag);
        if (same && untouched) {
            outcome = outcome.plus(new Outcome(0, 0, 1, 0, 0));
            return;
        }
        int sequence = sent == null || sent.fingerprint().isEmpty() ? 0 : sent.sequence() + 1;
        var text = item.text().at(sequence, at);
        var reply = collection.put(item, text, etag == null ? "" : etag);
        // Without a state of ours, an answer was lost: it is as it was sent.
        boolean lost = sent != null && sent.etag().isEmpty();
        boolean overwritten = etag != null && !untouched && !lost;
        if (reply.status() == CHANGED_MEANWHILE) {
            overwritten = !lost;
            reply = collection.put(item, text, collection.state(item.name()));
        }
        if (reply.ok()) {
            var now = new Sent(item.fingerprint(), reply.etag(), sequence);
            collection.place().items().put(item.name(), now);
            outcome = outcome.plus(new Outcome(1, 0, 0, overwritten ? 1 : 0, 0));
        } else {
            if (sent == null && etag == null) {
                collection.place().items().remove(item.name());
            }
            outcome = outcome.plus(new Outcome(0, 0, 0, 0, 1));
        }
    }

    private void takeOff(Collection collection, String name, Map<String, String> there) {
        var etag = there.get(name);
        if (etag == null) {
            collection.place().items().remove(name);
            return;
        }
        var reply = collection.delete(name, etag);
        if (reply.status() == CHANGED_MEANWHILE) {
            reply = collection.delete(name, collection.state(name));
        }
        if (reply.ok() || GONE.contains(reply.status())) {
            collection.place().items().remove(name);
            outcome = outcome.plus(new Outcome(0, 1, 0, 0, 0));
        } else {
            outcome = outcome.plus(new Outcome(0, 0, 0, 0, 1));
        }
    }

    /** Asks for the states the server did not tell when it was sent something. */
    private void learn(Collection collection) {
        var items = collection.place().items();
        if (items.values().stream().noneMatch(each -> each.etag().isEmpty())) {
            return;
        }
        var there = collection.content().map(Collection.Content::ours).orElse(Map.of());
        items.replaceAll(
                (name, sent) ->
                        sent.etag().isEmpty()
                                ? new Sent(
                                        sent.fingerprint(),
                                        there.getOrDefault(name, ""),
                                        sent.sequence())
                                : sent);
    }

    private void keep() {
        try {
            published.keep();
        } catch (IOException _) {
            throw Failures.forgetful();
        }
    }
}
