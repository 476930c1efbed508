package foothold.service.publish;

import foothold.service.sharing.Beside;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What is on servers of ours: in which collections, under which names, and in which state. Kept in
 * a small file beside the data file, since it is true of this machine's publishing only.
 */
public final class Published {
    private static final String ENDING = "published";
    private static final String MADE = "made";
    private static final String FOUND = "found";

    private final Beside file;
    private final Map<URI, Place> places = new TreeMap<>();

    /**
     * A collection on a server.
     *
     * @param made whether we made it
     * @param items by name
     */
    public record Place(Shelf shelf, URI address, boolean made, Map<String, Sent> items) {}

    /**
     * An item as it was sent.
     *
     * @param fingerprint of its content; empty while it is not known to have arrived
     * @param etag the server's word for that state; empty when it gave none
     * @param sequence how often it was changed
     */
    public record Sent(String fingerprint, String etag, int sequence) {}

    private Published(Beside file) {
        this.file = file;
    }

    /** What was published from that data file. */
    public static Published of(Path dataFile) {
        var published = new Published(Beside.of(dataFile, ENDING));
        published.file.read().forEach((key, value) -> published.read("" + key, "" + value));
        return published;
    }

    /** A line is a collection, or an item in one: the address, then a name after a blank. */
    private void read(String key, String value) {
        var words = key.split(" ", 2);
        var values = value.split(" ", 3);
        try {
            var address = URI.create(words[0]);
            if (words.length == 1) {
                var shelf = Shelf.valueOf(values[0]);
                var before = places.get(address);
                var items = before == null ? new TreeMap<String, Sent>() : before.items();
                places.put(address, new Place(shelf, address, MADE.equals(values[1]), items));
            } else {
                var shelf =
                        words[1].endsWith(Shelf.CALENDAR.ending())
                                ? Shelf.CALENDAR
                                : Shelf.CONTACTS;
                place(shelf, address, false)
                        .items()
                        .put(words[1], new Sent(values[0], values[2], Integer.parseInt(values[1])));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.getLogger(Published.class.getName())
                    .log(System.Logger.Level.DEBUG, "a line of what was published is damaged", e);
        }
    }

    /** The collections there are. */
    public synchronized List<Place> places() {
        return new ArrayList<>(places.values());
    }

    /** The collection of that shelf on that account's server. */
    public synchronized Optional<Place> on(Account account, Shelf shelf) {
        return places.values().stream()
                .filter(each -> each.shelf() == shelf && isOn(each.address(), account))
                .findFirst();
    }

    private static boolean isOn(URI place, Account account) {
        return account.address().getAuthority().equalsIgnoreCase(place.getAuthority());
    }

    /** That collection, from now on. */
    public synchronized Place place(Shelf shelf, URI address, boolean made) {
        return places.computeIfAbsent(
                address, _ -> new Place(shelf, address, made, new TreeMap<>()));
    }

    /** That collection is gone. */
    public synchronized void drop(URI address) {
        places.remove(address);
    }

    /** How many items of ours are on servers, as far as is known. */
    public synchronized int count() {
        return places.values().stream().mapToInt(each -> each.items().size()).sum();
    }

    /**
     * Keeps it on the disk.
     *
     * @throws IOException when it cannot be written
     */
    public synchronized void keep() throws IOException {
        var kept = new Properties();
        for (var place : places.values()) {
            var address = place.address().toString();
            kept.setProperty(address, place.shelf() + " " + (place.made() ? MADE : FOUND));
            place.items()
                    .forEach(
                            (name, sent) ->
                                    kept.setProperty(
                                            address + " " + name,
                                            sent.fingerprint()
                                                    + " "
                                                    + sent.sequence()
                                                    + " "
                                                    + sent.etag()));
        }
        file.write(kept);
    }
}
