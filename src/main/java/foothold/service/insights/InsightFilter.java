package foothold.service.insights;

import foothold.domain.Text;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.service.people.list.Folded;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/**
 * Which insights to show.
 *
 * @param text words that must all occur, in any order, in the insight, the names of who said it and
 *     where they work, the path, or the question; case and accents do not matter
 * @param about what it must be about
 * @param from whom and what it must come from
 */
public record InsightFilter(String text, About about, From from) {
    /** Everything. */
    public static final InsightFilter ALL =
            new InsightFilter("", new About(Set.of(), Set.of(), null), new From(null, null, null));

    /** Stands for "no path" where a path is chosen by id. */
    public static final String NO_PATH = "";

    /**
     * What it must be about.
     *
     * @param tags any of these; empty for any
     * @param signs any of these; empty for any
     * @param pathId or {@link #NO_PATH}, or null for any
     */
    public record About(Set<Jotting.Tag> tags, Set<Insight.Sign> signs, String pathId) {
        public About {
            tags = Set.copyOf(tags);
            signs = Set.copyOf(signs);
        }

        boolean holds(Insight insight) {
            var lesson = insight.lesson();
            return (tags.isEmpty() || tags.contains(lesson.tag()))
                    && (signs.isEmpty() || signs.contains(lesson.sign()))
                    && (pathId == null
                            || pathId.equals(
                                    Objects.requireNonNullElse(insight.pathId(), NO_PATH)));
        }
    }

    /** Whom and what it must come from; each is null for any. */
    public record From(String contactId, String organizationId, String questionKey) {
        boolean holds(InsightRow row) {
            var organization = row.speaker().organization();
            return (contactId == null || contactId.equals(row.speaker().id()))
                    && (organizationId == null
                            || organization != null && organizationId.equals(organization.id()))
                    && (questionKey == null
                            || row.question() != null && questionKey.equals(row.question().key()));
        }
    }

    public InsightFilter {
        text = Text.orEmpty(text);
    }

    public InsightFilter withText(String typed) {
        return new InsightFilter(typed, about, from);
    }

    public InsightFilter withTags(Set<Jotting.Tag> chosen) {
        return new InsightFilter(text, new About(chosen, about.signs, about.pathId), from);
    }

    public InsightFilter withSigns(Set<Insight.Sign> chosen) {
        return new InsightFilter(text, new About(about.tags, chosen, about.pathId), from);
    }

    public InsightFilter withPath(String chosen) {
        return new InsightFilter(text, new About(about.tags, about.signs, chosen), from);
    }

    public InsightFilter withContact(String chosen) {
        return new InsightFilter(
                text, about, new From(chosen, from.organizationId, from.questionKey));
    }

    public InsightFilter withOrganization(String chosen) {
        return new InsightFilter(text, about, new From(from.contactId, chosen, from.questionKey));
    }

    public InsightFilter withQuestion(String chosen) {
        return new InsightFilter(
                text, about, new From(from.contactId, from.organizationId, chosen));
    }

    /** Whether it narrows the list at all. */
    public boolean narrows() {
        return !equals(ALL);
    }

    boolean holds(InsightRow row) {
        return about.holds(row.insight()) && from.holds(row);
    }

    /** The words to look for, folded, the longest first since it rules out most. */
    String[] words() {
        return text.isEmpty()
                ? new String[0]
                : Arrays.stream(Folded.of(text).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toArray(String[]::new);
    }
}
