package foothold.service.brief;

import foothold.domain.Settings;
import foothold.domain.Text;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.exchange.brief.Brief;
import foothold.exchange.brief.Brief.Fact;
import foothold.exchange.brief.Brief.Heading;
import foothold.service.Store;
import foothold.service.brief.Subjects.Subject;
import foothold.service.prepare.MeetingList;
import foothold.service.prepare.ResearchSheet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what stands on a brief. */
final class Briefs {
    private static final int EXCERPT = 400;

    private final Store store;
    private final ZoneId zone;

    /**
     * Briefs of what is in that store.
     *
     * @param zone whose days and hours count
     */
    Briefs(Store store, ZoneId zone) {
        this.store = store;
        this.zone = zone;
    }

    /** The choices made in the file, if any. */
    static Optional<Settings> settings(Store store) {
        return store.find(Shapes.SETTINGS, Settings.ID);
    }

    Brief of(Subject subject) {
        var contact = subject.contact();
        var meeting = subject.meeting();
        var employer = employer(contact);
        int minutes = meeting == null ? Slot.DEFAULT_MINUTES : meeting.slot().minutes();
        var questions =
                meeting == null
                        ? List.<String>of()
                        : MeetingList.of(store, meeting.id()).stream()
                                .map(each -> each.ask().text())
                                .toList();
        return new Brief(
                heading(contact, meeting, employer),
                facts(contact, meeting, employer),
                BriefWords.phases(minutes),
                questions);
    }

    private Optional<Organization> employer(Contact contact) {
        return Optional.ofNullable(contact.organizationId())
                .flatMap(each -> store.find(Shapes.ORGANIZATION, each));
    }

    private Heading heading(Contact contact, Meeting meeting, Optional<Organization> employer) {
        var profile = contact.profile();
        var name =
                profile.pronunciation() == null
                        ? profile.name()
                        : profile.name() + " (" + profile.pronunciation() + ")";
        var about =
                Stream.of(profile.job().role(), employer.map(Organization::name).orElse(null))
                        .filter(each -> each != null)
                        .collect(Collectors.joining(" · "));
        var when =
                meeting == null
                        ? ""
                        : BriefWords.when(meeting.slot(), zone, profile.place().zone());
        return new Heading(name, about, when);
    }

    private List<Fact> facts(Contact contact, Meeting meeting, Optional<Organization> employer) {
        var facts = new ArrayList<Fact>();
        add(facts, "I want to learn", meeting == null ? null : meeting.notebook().agenda());
        add(facts, "Tie", BriefWords.tie(contact));
        lastWords(contact).ifPresent(facts::add);
        for (var topic : ResearchSheet.topics(store, contact)) {
            var research = topic.research();
            add(facts, label(research.topic()), research.text());
        }
        add(facts, "My notes", contact.profile().research());
        employer.ifPresent(each -> add(facts, each.name(), each.about().notes()));
        return facts;
    }

    /** The usual topic has too long a name for a column. */
    private static String label(String topic) {
        return topic.equals(ResearchSheet.PERSON.getLast()) ? "Why this person" : topic;
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, text.strip()));
        }
    }

    /** What they last wrote, or what I did when they never wrote. */
    private Optional<Fact> lastWords(Contact contact) {
        var said =
                store.pointing(Shapes.MESSAGE, "contact", contact.id()).stream()
                        .filter(each -> each.when().at() != null && each.words().body() != null)
                        .filter(each -> each.words().response().tone() != Tone.OUT_OF_OFFICE)
                        .toList();
        var latest = Comparator.comparing((Message each) -> each.when().at());
        return said.stream()
                .filter(each -> !each.outgoing())
                .max(latest)
                .or(() -> said.stream().max(latest))
                .map(this::quoted);
    }

    private Fact quoted(Message message) {
        var label = message.outgoing() ? "I last wrote" : "They last wrote";
        var day = BriefWords.day(message.when().at(), zone);
        return new Fact(label, day + ": " + Text.excerpt(message.words().body(), EXCERPT));
    }
}
