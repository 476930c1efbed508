package foothold.publish;

import foothold.publish.Multistatus.Told;
import foothold.service.publish.Published;
import foothold.service.publish.Published.Place;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/** Finds the collection to publish to, or makes it (RFC 6764, RFC 4791 section 6.2). */
final class Discovery {
    private static final int HOMES = 3;
    private static final String FOLDER = "foothold";

    private final Connection connection;

    Discovery(Connection connection) {
        this.connection = connection;
    }

    /** The collection for that shelf, noted among what is published. */
    Place place(Room room, Published published) {
        var given = connection.server();
        // The address may be that of a collection, of a principal, or just of a server.
        var start = told(given).or(() -> told(given.resolve(room.wellKnown())));
        if (start.isPresent() && start.get().types().contains(room.type())) {
            return published.place(room.shelf(), within(given, start.get()), false);
        }
        var home =
                home(room, given)
                        .or(() -> home(room, given.resolve(room.wellKnown())))
                        .orElseThrow(() -> Failures.noRoom(given.getHost(), room.words()));
        return ours(room, home)
                .map(found -> published.place(room.shelf(), found, false))
                .orElseGet(() -> published.place(room.shelf(), make(room, home), true));
    }

    /** Where that account keeps its collections, asked at an address or at whom it leads to. */
    private Optional<URI> home(Room room, URI start) {
        var at = start;
        for (int step = 0; step < HOMES; step++) {
            var told = told(at);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            var home = told.get().value(room.home());
            if (home.isPresent()) {
                return Optional.of(folder(resolved(at, home.get())));
            }
            var principal = told.get().value("current-user-principal");
            if (principal.isEmpty()) {
                return Optional.empty();
            }
            at = resolved(at, principal.get());
        }
        return Optional.empty();
    }

    private Optional<URI> ours(Room room, URI home) {
        return tell(home, "1").stream()
                .filter(each -> each.types().contains(room.type()))
                .filter(each -> each.value("displayname").filter(Room.NAME::equals).isPresent())
                .map(each -> folder(resolved(home, each.href())))
                .findFirst();
    }

    private URI make(Room room, URI home) {
        // A calendar and an address book may share one folder of collections.
        var place = home.resolve(FOLDER + "-" + room.type() + "/");
        boolean calendar = room.type().equals("calendar");
        var reply =
                calendar
                        ? connection.ask("MKCALENDAR", place, xml("0"), room.made(true))
                        : connection.ask("MKCOL", place, xml("0"), room.made(false));
        if (!reply.ok() && calendar) {
            reply = connection.ask("MKCOL", place, xml("0"), room.made(false));
        }
        if (!reply.ok()) {
            throw Failures.forbidden(connection.server().getHost());
        }
        return place;
    }

    private Optional<Told> told(URI address) {
        return tell(address, "0").stream().findFirst();
    }

    /** What the server says of an address and, to a depth of 1, of what is in it. */
    private List<Told> tell(URI address, String depth) {
        var reply = connection.ask("PROPFIND", address, xml(depth), Room.questions());
        return reply.isMultistatus() ? read(reply) : List.of();
    }

    /** What a server said. */
    List<Told> read(Reply reply) {
        try {
            return Multistatus.read(reply.body());
        } catch (XMLStreamException _) {
            throw Failures.unreadable(connection.server().getHost());
        }
    }

    static Map<String, String> xml(String depth) {
        return Map.of("Depth", depth, "Content-Type", "application/xml; charset=utf-8");
    }

    private URI within(URI given, Told told) {
        return folder(told.href().isEmpty() ? given : resolved(given, told.href()));
    }

    private URI resolved(URI from, String href) {
        try {
            return connection.allowed(from.resolve(href));
        } catch (IllegalArgumentException _) {
            throw Failures.unreadable(connection.server().getHost());
        }
    }

    private static URI folder(URI address) {
        return address.getPath().endsWith("/") ? address : address.resolve(address + "/");
    }
}
