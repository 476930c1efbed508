package foothold.publish;

import foothold.service.publish.Item;
import foothold.service.publish.Outcome;
import foothold.service.publish.Published;
import foothold.service.publish.Published.Place;
import foothold.service.publish.Publisher;
import foothold.service.publish.Shelf;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** {@link Publisher} to any CalDAV and CardDAV server. */
public final class DavPublisher implements Publisher {
    private final Clock clock;
    private final Limits limits;

    /** A publisher; {@code clock} dates what is sent. */
    public DavPublisher(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Outcome publish(Login login, List<Item> items, Published published, Watch watch) {
        var done = new AtomicInteger();
        var outcome = Outcome.NOTHING;
        try (var connection = new Connection(login, limits, watch)) {
            var discovery = new Discovery(connection);
            for (var shelf : Shelf.values()) {
                var wanted = items.stream().filter(each -> each.shelf() == shelf).toList();
                var known = published.on(login.account(), shelf);
                if (!wanted.isEmpty() || known.isPresent()) {
                    var round =
                            new Round(
                                    published,
                                    wanted,
                                    clock.instant(),
                                    () -> watch.at(done.incrementAndGet(), items.size()));
                    var ready = ready(shelf, known, connection, discovery, published);
                    outcome = outcome.plus(round.bring(ready.collection(), ready.content()));
                }
            }
            return outcome;
        }
    }

    private record Ready(Collection collection, Collection.Content content) {}

    /** The collection with what is in it; found or made anew when it went away. */
    private static Ready ready(
            Shelf shelf,
            Optional<Place> known,
            Connection connection,
            Discovery discovery,
            Published published) {
        if (known.isPresent()) {
            var collection = new Collection(connection, discovery, known.get());
            var content = collection.content();
            if (content.isPresent()) {
                return new Ready(collection, content.get());
            }
            published.drop(known.get().address());
        }
        var place = discovery.place(Room.of(shelf), published);
        var collection = new Collection(connection, discovery, place);
        var content =
                collection
                        .content()
                        .orElseThrow(() -> Failures.unreadable(connection.server().getHost()));
        return new Ready(collection, content);
    }

    @Override
    public Outcome remove(Login login, Published published, Watch watch) {
        var outcome = Outcome.NOTHING;
        try (var connection = new Connection(login, limits, watch)) {
            var discovery = new Discovery(connection);
            for (var shelf : Shelf.values()) {
                var known = published.on(login.account(), shelf);
                if (known.isPresent()) {
                    var collection = new Collection(connection, discovery, known.get());
                    outcome = outcome.plus(empty(collection, published));
                }
            }
        }
        return outcome;
    }

    private Outcome empty(Collection collection, Published published) {
        var content = collection.content();
        var outcome = Outcome.NOTHING;
        if (content.isPresent()) {
            var round = new Round(published, List.of(), clock.instant(), () -> {});
            outcome = round.bring(collection, content.get());
        }
        var place = collection.place();
        if (place.items().isEmpty()) {
            boolean ourOwn = place.made() && content.isPresent();
            if (ourOwn && collection.content().filter(DavPublisher::isEmpty).isPresent()) {
                collection.delete();
            }
            published.drop(place.address());
            try {
                published.keep();
            } catch (IOException _) {
                throw Failures.forgetful();
            }
        }
        return outcome;
    }

    private static boolean isEmpty(Collection.Content content) {
        return content.ours().isEmpty() && content.others() == 0;
    }
}
