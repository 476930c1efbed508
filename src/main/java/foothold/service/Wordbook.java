package foothold.service;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Finds what was written by the words in it: notes, messages, what came up in meetings. It is kept
 * in memory, made from the file, and holds nothing the file does not; for any thread, one at a
 * time.
 */
public interface Wordbook extends AutoCloseable {

    /** What sort of record the words are in. */
    enum Kind {
        NOTE,
        MESSAGE,
        MEETING,
        INSIGHT,
        JOTTING,
        ANSWER,
        PROMISE,
        RESEARCH
    }

    /**
     * Something written that was found.
     *
     * @param kind what sort of record
     * @param contactId whom it is about
     * @param name of that contact
     * @param at when, or null where the record does not say
     * @param text the whole of it; never null
     */
    record Hit(Kind kind, String contactId, String name, Instant at, String text) {}

    /**
     * Reads again what these topics touch, at first everything; the rest is as it was read before.
     *
     * @throws StoreException when the file cannot be read
     */
    void renew(Collection<Topic> topics);

    /**
     * What holds words that begin with each of these, upper and lower case and accents apart; what
     * was written last comes first.
     *
     * @param beginnings letters and digits each; none finds nothing
     * @param most how many at most
     * @throws StoreException when the file cannot be read
     */
    List<Hit> find(List<String> beginnings, int most);

    @Override
    void close();
}
