package foothold.exchange.mail.received;

import foothold.exchange.Mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the people in a header: {@code "Lee, Ann" <ann@example.org>, bob@example.org (Bob)}. */
final class Addresses {
    private static final int MOST = 200;
    private static final Pattern COMMENT = Pattern.compile("\\(([^()]{0,200})\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>\"(),;:@]{1,200}@[^\\s<>\"(),;:@]{1,250}");

    private Addresses() {}

    /** Everybody named there, in order; whoever has neither name nor address is left out. */
    static List<Mailbox> read(String value) {
        var all = new ArrayList<Mailbox>();
        for (var one : split(value)) {
            var mailbox = one(one);
            if (all.size() < MOST && (mailbox.name() != null || mailbox.address() != null)) {
                all.add(mailbox);
            }
        }
        return all;
    }

    /** Commas and semicolons part people, but not within quotes or brackets. */
    private static List<String> split(String value) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        boolean bracket = false;
        int start = 0;
        for (int at = 0; at < value.length(); at++) {
            char each = value.charAt(at);
            if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == '<' || each == '>')) {
                bracket = each == '<';
            } else if (!quoted && !bracket && (each == ',' || each == ';')) {
                parts.add(value.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(value.substring(start));
        return parts;
    }

    private static Mailbox one(String written) {
        var found = ADDRESS.matcher(written);
        String address = null;
        int end = written.length();
        while (found.find()) {
            address = found.group(); // the last one: a name may look like an address
            end = found.start();
        }
        var before = address == null ? written : written.substring(0, end);
        var name = EncodedText.read(before.replaceAll("[<>]", " ").replace("\"", " ").strip());
        if (name.isEmpty()) {
            var comment = COMMENT.matcher(written);
            name = comment.find() ? EncodedText.read(comment.group(1)) : "";
        }
        return new Mailbox(name.replaceAll("^'|'$|\\\\", "").strip(), address);
    }
}
