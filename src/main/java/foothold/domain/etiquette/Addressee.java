package foothold.domain.etiquette;

import foothold.domain.etiquette.text.NameIndex;
import foothold.domain.etiquette.text.PersonName;
import foothold.domain.etiquette.text.Salutation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The recipient by name: how they may be greeted, and which names belong to them. */
final class Addressee {
    private static final int MOST_WORDS = 12;

    private final Context.Recipient to;
    private final PersonName name;
    private final Set<String> greetings = new HashSet<>();
    private final Set<String> afterTitle = new HashSet<>();

    Addressee(Context.Recipient to) {
        this.to = to;
        this.name = PersonName.of(to.name());
        int count = Math.min(MOST_WORDS, name.words().size());
        for (int end = 1; end <= count; end++) {
            greetings.add(PersonName.plain(name.part(0, end)));
            afterTitle.add(PersonName.plain(name.part(end - 1, count)));
        }
        greetings.add(PersonName.plain(to.name()));
        nicknames().forEach(nickname -> greetings.add(PersonName.plain(nickname)));
        nicknames()
                .forEach(
                        nickname ->
                                greetings.add(
                                        PersonName.plain(
                                                nickname + " " + name.part(count - 1, count))));
    }

    private Stream<String> nicknames() {
        return Stream.concat(Stream.ofNullable(to.called()), name.nicknames().stream());
    }

    String first() {
        return to.called() != null ? to.called() : name.first();
    }

    String full() {
        return to.name();
    }

    /** First name, called-name, full name, or title and last name. */
    boolean greetedBy(Salutation salutation, String part) {
        var plain = PersonName.plain(part);
        return greetings.contains(plain) || salutation.titled() && afterTitle.contains(plain);
    }

    /** The last name without a title: theirs, if stiff. */
    boolean hasLast(String part) {
        return afterTitle.contains(PersonName.plain(part));
    }

    /** Their name, or a part of it. */
    boolean isNamed(String someName) {
        return someName.equals(to.organization())
                || someName.equals(to.name())
                || nicknames().anyMatch(someName::equals)
                || NameIndex.standsIn(someName, to.name());
    }

    /** The longer names of theirs in which a shorter one may stand. */
    List<String> longNames() {
        return Stream.of(to.name(), to.organization()).filter(Objects::nonNull).toList();
    }

    /** Whether it is a part of their organization's name: Northwind for Northwind Health. */
    boolean worksAtLonger(String organization) {
        return to.organization() != null && NameIndex.standsIn(organization, to.organization());
    }
}
