package foothold.service.insights;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.meeting.Insight;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.service.people.list.Folded;

import java.time.Instant;

/**
 * One thing learned, with whom and what it points to.
 *
 * @param insight never null
 * @param speaker who said it; never null
 * @param path it speaks of, or null
 * @param question it goes back to, or null
 * @param folded everything it is found by, in the form in which it is searched
 */
public record InsightRow(
        Insight insight, Speaker speaker, Path path, Asked question, String folded) {

    /**
     * Who said it; each is null where nobody is known.
     *
     * @param contact null for what is my own
     * @param organization where they work, or null
     */
    public record Speaker(Contact contact, Organization organization) {
        /** Nobody but me. */
        public static final Speaker ME = new Speaker(null, null);

        /** The contact's id, or null. */
        public String id() {
            return contact == null ? null : contact.id();
        }

        /** The contact's name; empty for what is my own. */
        public String name() {
            return contact == null ? "" : contact.name();
        }

        /** The organization's name; empty for none. */
        public String where() {
            return organization == null ? "" : organization.name();
        }
    }

    /**
     * A question as it was asked.
     *
     * @param key the same for the same question ({@code Sameness})
     */
    public record Asked(String key, ListedQuestion listed) {
        /** Its words. */
        public String text() {
            return listed.ask().text();
        }
    }

    /** The row of an insight, made ready to be searched. */
    public static InsightRow of(Insight insight, Speaker speaker, Path path, Asked question) {
        var words =
                String.join(
                        "\n",
                        insight.lesson().text(),
                        speaker.name(),
                        speaker.where(),
                        path == null ? "" : path.name(),
                        question == null ? "" : question.text());
        return new InsightRow(insight, speaker, path, question, Folded.of(words) + "\n");
    }

    public String id() {
        return insight.id();
    }

    /** When it was said. */
    public Instant at() {
        return insight.source().at();
    }
}
