package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must not go out: unfilled placeholders, nothing at all, more than the channel takes. */
final class Blockers {
    private static final String NOT_FILLED_IN =
            "(?iu:\\s{0,3}(?:[\\p{N}][\\p{N}\\s.,:/%–-]{0,20}|sic\\s?!?|\\.\\s?\\.\\s?\\.|…)\\s{0,3})";
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "\\{{1,3}[^{}]{0,200}\\}{1,3}|‹[^‹›]{0,200}›|_{3,}"
                            + "|(?<![\\p{L}\\p{N}])X{3,}(?![\\p{L}\\p{N}])"
                            + "|\\[(?!"
                            + NOT_FILLED_IN
                            + "\\])[^\\[\\]]{0,200}\\]");
    private static final int LINKEDIN_MESSAGE_LIMIT = 1900;

    private Blockers() {}

    static List<Finding> placeholders(Draft draft) {
        var found = new ArrayList<Finding>();
        for (var part : Part.values()) {
            PLACEHOLDER
                    .matcher(draft.text(part))
                    .results()
                    .map(
                            hit ->
                                    Finding.blocker(
                                            Rule.PLACEHOLDER,
                                            new Place(part, hit.start(), hit.end()),
                                            Finding.quoted(hit.group()) + " is not filled in yet"))
                    .forEach(found::add);
        }
        return found;
    }

    static List<Finding> empty(Draft draft) {
        return draft.empty()
                ? List.of(Finding.blocker(Rule.EMPTY, Place.WHOLE, "There is no text yet"))
                : List.of();
    }

    static List<Finding> channelLimit(Draft draft, Context.Options options) {
        int limit =
                draft.linkedInNote()
                        ? options.noteLimit()
                        : draft.linkedInMessage() ? LINKEDIN_MESSAGE_LIMIT : Integer.MAX_VALUE;
        int length = characters(draft.body());
        return length <= limit
                ? List.of()
                : List.of(
                        Finding.blocker(
                                Rule.CHANNEL_LIMIT,
                                new Place(
                                        Part.BODY,
                                        position(draft.body(), limit),
                                        draft.body().length()),
                                length + " characters; LinkedIn takes " + limit));
    }

    /** UTF-16 units, a line end counted as one. */
    static int characters(String body) {
        return body.replace("\r\n", "\n").length();
    }

    /** Where the given number of characters is reached. */
    private static int position(String body, int characters) {
        int at = 0;
        for (int counted = 0; counted < characters && at < body.length(); counted++) {
            at += body.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }
}
