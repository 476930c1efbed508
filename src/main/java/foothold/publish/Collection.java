package foothold.publish;

import foothold.service.publish.Item;
import foothold.service.publish.Published.Place;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One collection on a server.
 *
 * @param place where it is and what of ours is in it
 */
record Collection(Connection connection, Discovery discovery, Place place) {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    /**
     * What is in it.
     *
     * @param ours the states of what has a name of ours
     * @param others how much else there is
     */
    record Content(Map<String, String> ours, int others) {}

    /** What is in it now; empty when it is not there any more. */
    Optional<Content> content() {
        var reply = connection.ask("PROPFIND", place.address(), Discovery.xml("1"), Room.states());
        if (reply.status() == NOT_FOUND || reply.status() == GONE) {
            return Optional.empty();
        }
        if (!reply.isMultistatus()) {
            throw reply.status() == 403
                    ? Failures.forbidden(connection.server().getHost())
                    : Failures.unreadable(connection.server().getHost());
        }
        var ours = new HashMap<String, String>();
        int others = 0;
        var own = place.address().getPath();
        for (var each : discovery.read(reply)) {
            var name = name(each.href());
            if (name.startsWith(Item.PREFIX) && name.endsWith(place.shelf().ending())) {
                ours.put(name, each.value("getetag").orElse(""));
            } else if (!each.href().endsWith(own) && !name.isEmpty()) {
                others++;
            }
        }
        return Optional.of(new Content(ours, others));
    }

    /** The last part of an address that is no folder's; empty for a folder. */
    private static String name(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** Sends an item: a new one for an empty {@code etag}, otherwise in place of that state. */
    Reply put(Item item, String text, String etag) {
        var type = place.shelf().type();
        var headers =
                etag.isEmpty()
                        ? Map.of("If-None-Match", "*", "Content-Type", type)
                        : Map.of("If-Match", etag, "Content-Type", type);
        return connection.ask("PUT", address(item.name()), headers, text);
    }

    /** Takes an item off, in that state or, for an empty {@code etag}, in any. */
    Reply delete(String name, String etag) {
        var headers = etag.isEmpty() ? Map.<String, String>of() : Map.of("If-Match", etag);
        return connection.ask("DELETE", address(name), headers, "");
    }

    /** Takes the whole collection off. */
    void delete() {
        connection.ask("DELETE", place.address(), Map.of(), "");
    }

    /** In which state an item is now; empty when it is not there. */
    String state(String name) {
        var reply = connection.ask("PROPFIND", address(name), Discovery.xml("0"), Room.states());
        return reply.isMultistatus()
                ? discovery.read(reply).stream()
                        .findFirst()
                        .flatMap(each -> each.value("getetag"))
                        .orElse("")
                : "";
    }

    private URI address(String name) {
        return place.address().resolve(name);
    }
}
