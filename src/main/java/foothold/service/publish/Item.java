package foothold.service.publish;

import foothold.service.sharing.Fingerprint;

import java.time.Instant;

/**
 * One thing to be published.
 *
 * @param shelf where it belongs
 * @param name of its file on the server, the same ever after; tells nothing
 * @param fingerprint another one for every other content
 * @param text what is sent
 */
public record Item(Shelf shelf, String name, String fingerprint, Text text) {
    /** What the names of all our items begin with, so that nothing else is ever touched. */
    public static final String PREFIX = "foothold-";

    /** What is sent of it. */
    @FunctionalInterface
    public interface Text {
        /**
         * The file's content.
         *
         * @param sequence 0 at first, higher with each change
         * @param at when it became so
         */
        String at(int sequence, Instant at);
    }

    /** The item of that id, which is the same in every version of it. */
    public static Item of(Shelf shelf, String uid, Text text) {
        var name = PREFIX + Fingerprint.of(uid) + shelf.ending();
        return new Item(shelf, name, Fingerprint.of(text.at(0, Instant.EPOCH)), text);
    }
}
