package foothold.service.search;

import foothold.service.Topic;
import foothold.service.Wordbook;
import foothold.service.Workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Looks up what is typed in all that was written. The first question reads the file, the others
 * only what edits touched since; for any thread but that of the screen, one at a time.
 */
public final class Search {
    /** Fewer letters are in nearly every note. */
    public static final int LETTERS = 2;

    private final Wordbook book;
    private final Queue<Topic> heard = new ConcurrentLinkedQueue<>();

    /** Over that file; nothing is read before the first question. */
    public Search(Workspace workspace) {
        this.book = workspace.store().wordbook();
        workspace.listen(heard::addAll);
        heard.add(Topic.EVERYTHING);
    }

    /** Whether that is enough to look for. */
    public static boolean worth(String typed) {
        return Beginnings.of(typed).stream().anyMatch(each -> each.length() >= LETTERS);
    }

    /**
     * What holds words beginning with each of those typed, the newest first.
     *
     * @param most how many at most
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public synchronized List<Finding> find(String typed, int most) {
        var topics = new LinkedHashSet<Topic>();
        for (var topic = heard.poll(); topic != null; topic = heard.poll()) {
            topics.add(topic);
        }
        renew(topics);
        var beginnings = Beginnings.of(typed);
        return book.find(beginnings, most).stream()
                .map(hit -> Finding.of(hit, beginnings))
                .toList();
    }

    private void renew(LinkedHashSet<Topic> topics) {
        boolean done = false;
        try {
            book.renew(topics);
            done = true;
        } finally {
            if (!done) {
                // What was heard is lost half way: begin from the file again next time.
                heard.add(Topic.EVERYTHING);
            }
        }
    }
}
