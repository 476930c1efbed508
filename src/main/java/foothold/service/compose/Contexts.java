package foothold.service.compose;

import foothold.domain.contact.Contact;
import foothold.domain.etiquette.Context;
import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.compose.fill.Captured;
import foothold.service.compose.fill.Material;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes what the checker knows besides the text. */
final class Contexts {
    /** As many messages to colleagues are compared at most, the latest ones. */
    private static final int COMPARED = 100;

    /** "Robert “Bob” Miller", "Robert (Bob) Miller". */
    private static final Pattern CALLED =
            Pattern.compile("[“”\"'‘(]([\\p{L}][\\p{L}.-]*)[”\"'’)](?=\\s|$)");

    private static final Comparator<Message> LATEST =
            Comparator.comparing((Message each) -> each.when().at()).reversed();

    private final Store store;
    private final NameBook names;

    Contexts(Workspace workspace) {
        this.store = workspace.store();
        this.names = new NameBook(workspace);
    }

    /**
     * What to check a message to that person against; not on the FX thread.
     *
     * @param now while writing
     */
    Context of(Material material, Instant now) {
        var organization = material.organization();
        var to =
                new Context.Recipient(
                        material.contact().name(),
                        called(material.contact().name()),
                        organization == null ? null : organization.name(),
                        material.contact().tie().text());
        var limit = material.settings().look().noteLimit();
        return new Context(
                to,
                new Context.Others(names.names(), belonging(material)),
                new Context.Past(declined(material), toColleagues(material, now)),
                captured(material, now),
                new Context.Options(limit == null ? Context.Options.NOTE_LIMIT : limit, now));
    }

    private static String called(String name) {
        return CALLED.matcher(name).results().map(Contexts::first).findFirst().orElse(null);
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }

    /** Texts whose names may stand in the message; what is only planned proves nothing. */
    private static List<String> belonging(Material material) {
        var contact = material.contact();
        var talk = material.talk();
        var circle = material.circle();
        var me = material.settings().me();
        var texts = new ArrayList<String>();
        texts.add(contact.tie().text());
        texts.add(contact.profile().research());
        texts.add(contact.profile().job().role());
        texts.addAll(contact.standing().filing().tags());
        texts.add(circle.way().path());
        if (material.organization() != null) {
            texts.add(material.organization().about().notes());
        }
        circle.research().forEach(each -> texts.addAll(texts(each.topic(), each.text())));
        circle.referrers().forEach(each -> texts.add(each.name()));
        circle.referred()
                .forEach(each -> texts.addAll(texts(each.named().name(), each.named().note())));
        circle.actions().forEach(each -> texts.add(each.text()));
        talk.notes().forEach(each -> texts.add(each.text()));
        talk.jottings().forEach(each -> texts.add(each.text()));
        talk.insights().forEach(each -> texts.add(each.lesson().text()));
        talk.meetings()
                .forEach(
                        each -> {
                            var book = each.notebook();
                            texts.addAll(texts(book.agenda(), book.notes(), book.debrief()));
                            texts.add(each.slot().place());
                        });
        talk.messages().stream()
                .filter(each -> each.when().at() != null)
                .map(Message::words)
                .forEach(words -> texts.addAll(texts(words.subject(), words.body())));
        texts.add(me.name());
        texts.addAll(me.names());
        texts.addAll(texts(me.signature(), me.introduction()));
        return texts.stream().filter(Objects::nonNull).filter(each -> !each.isBlank()).toList();
    }

    private static List<String> texts(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).toList();
    }

    /** They declined, and wrote nothing else since. */
    private static boolean declined(Material material) {
        return material.latest(
                        each ->
                                !each.outgoing()
                                        && each.words().response().tone() != Tone.OUT_OF_OFFICE)
                .filter(each -> each.words().response().tone() == Tone.DECLINED)
                .isPresent();
    }

    private List<String> toColleagues(Material material, Instant now) {
        if (material.organization() == null) {
            return List.of();
        }
        var there =
                store
                        .pointing(Shapes.CONTACT, "organization", material.organization().id())
                        .stream()
                        .map(Contact::id)
                        .filter(id -> !id.equals(material.contact().id()))
                        .toList();
        return store.touches(there, now).keySet().stream()
                .flatMap(id -> store.pointing(Shapes.MESSAGE, "contact", id).stream())
                .filter(each -> each.outgoing() && each.when().at() != null)
                .filter(each -> each.words().body() != null)
                .sorted(LATEST)
                .limit(COMPARED)
                .map(each -> each.words().body())
                .toList();
    }

    private static Context.Captured captured(Material material, Instant now) {
        return material.lastHeld(now)
                .map(
                        meeting ->
                                new Context.Captured(
                                        Captured.in(meeting, material).lines(),
                                        meeting.slot().end()))
                .orElse(Context.Captured.NOTHING);
    }
}
