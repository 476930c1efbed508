package foothold.service.prepare;

import foothold.domain.Settings;
import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Occasion;
import foothold.domain.question.Suggestion;
import foothold.service.Store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one is with getting ready for a meeting.
 *
 * @param subject which meeting with whom; never null
 * @param questions in the order in which to ask
 * @param research what to find out
 * @param introduction the user's own 60 seconds; empty when there are none yet
 * @param occasion what matters for further questions; never null
 */
public record Preparation(
        Subject subject,
        List<ListedQuestion> questions,
        List<ResearchSheet.Topic> research,
        String introduction,
        Occasion occasion) {
    /** About as many words as one says in 60 seconds. */
    public static final int WORDS_A_MINUTE = 150;

    /** A meeting and the person. */
    public record Subject(Meeting meeting, Contact contact) {}

    /** Reads it; empty when the meeting or the person is gone. */
    public static Optional<Preparation> read(Store store, String meetingId) {
        var found = store.find(Shapes.MEETING, meetingId);
        return found.flatMap(meeting -> store.find(Shapes.CONTACT, meeting.contactId()))
                .map(contact -> read(store, found.orElseThrow(), contact));
    }

    private static Preparation read(Store store, Meeting meeting, Contact contact) {
        var introduction =
                store.find(Shapes.SETTINGS, Settings.ID)
                        .map(each -> each.me().introduction())
                        .orElse(null);
        return new Preparation(
                new Subject(meeting, contact),
                MeetingList.of(store, meeting.id()),
                ResearchSheet.topics(store, contact),
                Objects.requireNonNullElse(introduction, ""),
                Occasions.of(store, meeting, contact));
    }

    /** Whether enough questions are chosen. */
    public boolean enoughQuestions() {
        return questions.size() >= Suggestion.FEWEST;
    }

    /** Whether anything was found out about this person, as the rule for preparing asks. */
    public boolean researched() {
        return subject.contact().profile().research() != null
                || research.stream()
                        .filter(each -> each.research().about().contactId() != null)
                        .anyMatch(ResearchSheet.Topic::done);
    }

    /** How many words a text has. */
    public static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
