package foothold.exchange.calendar;

import foothold.exchange.calendar.Entry.Version;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an earlier feed of ours held, event by event; a file of another program holds nothing.
 *
 * @param versions by the id as it stands in the file
 * @param texts of the events
 */
record EarlierEvents(Map<String, Version> versions, Set<String> texts) {
    private static final Pattern EVENT =
            Pattern.compile("BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", Pattern.DOTALL);
    private static final Pattern UID = Pattern.compile("\r\nUID:([^\r\n]*)");
    private static final Pattern STAMP = Pattern.compile("\r\nDTSTAMP:(\\d{8}T\\d{6})Z\r\n");
    private static final Pattern SEQUENCE = Pattern.compile("\r\nSEQUENCE:(\\d{1,8})\r\n");

    static EarlierEvents of(String feed) {
        var versions = new HashMap<String, Version>();
        var texts = new HashSet<String>();
        EVENT.matcher(feed)
                .results()
                .map(found -> found.group())
                .forEach(
                        event -> {
                            texts.add(event);
                            read(event, versions);
                        });
        return new EarlierEvents(versions, texts);
    }

    private static void read(String event, Map<String, Version> versions) {
        var uid = UID.matcher(event.replace("\r\n ", ""));
        var stamp = STAMP.matcher(event);
        var sequence = SEQUENCE.matcher(event);
        if (!uid.find() || !stamp.find() || !sequence.find()) {
            return;
        }
        try {
            var at = LocalDateTime.parse(stamp.group(1), Times.LOCAL).toInstant(ZoneOffset.UTC);
            versions.put(uid.group(1), new Version(Integer.parseInt(sequence.group(1)), at));
        } catch (DateTimeException _) {
            return; // Somebody else wrote here; ours begins anew.
        }
    }

    /** Which version of that entry there was. */
    Optional<Version> version(String uid) {
        return Optional.ofNullable(versions.get(ContentLines.escaped(uid)));
    }

    /** Whether there was an event of exactly that text. */
    boolean hold(String event) {
        return texts.contains(event);
    }
}
