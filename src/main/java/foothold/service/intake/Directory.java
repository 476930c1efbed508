package foothold.service.intake;

import foothold.domain.Ids;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.domain.flat.Shapes;
import foothold.exchange.Mailbox;
import foothold.service.Store;
import foothold.service.log.Incoming.Whom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Finds the contacts a file names, by mail address, else by name; and makes those it may add. */
final class Directory {
    private final Store store;
    private final Me me;
    private final Instant now;
    private final RandomGenerator random;
    private final Map<String, List<String>> byMail = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    Directory(Store store, Me me, Instant now, RandomGenerator random) {
        this.store = store;
        this.me = me;
        this.now = now;
        this.random = random;
        for (var row : store.people()) {
            for (var mail : Text.orEmpty(row.reach()).split("[\\s,;]+")) {
                put(byMail, mail.toLowerCase(Locale.ROOT), row.id());
            }
            put(byName, Text.folded(row.name()), row.id());
        }
    }

    private static void put(Map<String, List<String>> into, String key, String id) {
        if (!key.isEmpty()) {
            into.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
        }
    }

    /** The contacts these are, those found by address before those found by name. */
    List<Whom> known(List<Mailbox> mailboxes) {
        var found = new LinkedHashMap<String, Whom>();
        var ids = new ArrayList<String>();
        mailboxes.forEach(each -> ids.addAll(byMail.getOrDefault(each.key(), List.of())));
        mailboxes.stream()
                .filter(each -> each.name() != null)
                .map(each -> Text.folded(each.name()))
                .forEach(name -> ids.addAll(byName.getOrDefault(turned(name), List.of())));
        for (var id : ids) {
            store.find(Shapes.CONTACT, id)
                    .ifPresent(contact -> found.putIfAbsent(id, new Whom(contact, false)));
        }
        return List.copyOf(found.values());
    }

    /** "lee, ann" is ann lee. */
    private String turned(String name) {
        int comma = name.indexOf(", ");
        return byName.containsKey(name) || comma < 0
                ? name
                : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    /** The contacts these are, and those of them who are none yet; the user is neither. */
    List<Whom> everybody(List<Mailbox> mailboxes) {
        var others = mailboxes.stream().filter(each -> !me.is(each)).distinct().toList();
        var all = new ArrayList<>(known(others));
        for (var each : others) {
            boolean here =
                    all.stream().filter(whom -> !whom.fresh()).anyMatch(whom -> is(whom, each));
            if (!here) {
                all.add(new Whom(made(each), true));
            }
        }
        return all;
    }

    private static boolean is(Whom whom, Mailbox mailbox) {
        return whom.contact().reach().emails().stream()
                        .anyMatch(mail -> mail.toLowerCase(Locale.ROOT).equals(mailbox.key()))
                || Text.folded(whom.contact().name()).equals(Text.folded(mailbox.name()));
    }

    private Contact made(Mailbox mailbox) {
        var name = Objects.requireNonNullElse(mailbox.name(), mailbox.address());
        var filing = new Standing.Filing(List.of(), false, null, now);
        var mails = mailbox.address() == null ? List.<String>of() : List.of(mailbox.address());
        return new Contact(
                Ids.make(now, random),
                Profile.named(named(name)),
                new Reach(mails, List.of(), List.of()),
                null,
                Standing.KNOWN.with(filing));
    }

    /** "ann.lee@example.org" and "Lee, Ann" are called Ann Lee until somebody says otherwise. */
    private static String named(String name) {
        int at = name.indexOf('@');
        int comma = name.indexOf(", ");
        if (at <= 0) {
            boolean turned = comma > 0 && name.indexOf(',', comma + 1) < 0;
            return turned ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
        }
        var words = new StringBuilder();
        for (var word : name.substring(0, at).split("[._-]+")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return words.isEmpty() ? name : words.toString();
    }
}
