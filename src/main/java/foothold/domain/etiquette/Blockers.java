package foothold.domain.etiquette;

import foothold.domain.etiquette.Finding.Part;
import foothold.domain.etiquette.Finding.Place;
import foothold.domain.etiquette.Finding.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must not go out: unfilled placeholders, nothing at all, more than the channel takes. */
final class Blockers {
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "\\{[^{}\\n]*\\}|‹[^‹›\\n]*›|_{3,}|\\bX{3,}\\b"
                            + "|\\[(?!\\s*(?:\\d+|[sS][iI][cC]|\\.{3}|…)\\s*\\])[^\\[\\]\\n]*\\]");
    private static final int LINKEDIN_MESSAGE_LIMIT = 1900;

    private Blockers() {}

    static List<Finding> placeholders(Draft draft) {
        var found = new ArrayList<Finding>();
        for (var part : Part.values()) {
            var text = part == Part.SUBJECT ? draft.subject() : draft.body();
            PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(
                            hit ->
                                    Finding.blocker(
                                            Rule.PLACEHOLDER,
                                            new Place(part, hit.start(), hit.end()),
                                            "“" + hit.group() + "” is not filled in yet"))
                    .forEach(found::add);
        }
        return found;
    }

    static List<Finding> empty(Draft draft) {
        return draft.body().isBlank()
                ? List.of(Finding.blocker(Rule.EMPTY, Place.WHOLE, "There is no text yet"))
                : List.of();
    }

    static List<Finding> channelLimit(Draft draft, Context.Options options) {
        int limit =
                draft.linkedInNote()
                        ? options.noteLimit()
                        : draft.linkedInMessage() ? LINKEDIN_MESSAGE_LIMIT : Integer.MAX_VALUE;
        int length = characters(draft.body());
        if (length <= limit) {
            return List.of();
        }
        return List.of(
                Finding.blocker(
                        Rule.CHANNEL_LIMIT,
                        new Place(
                                Part.BODY,
                                Math.min(limit, draft.body().length()),
                                draft.body().length()),
                        length + " characters; LinkedIn takes " + limit));
    }

    /** UTF-16 units, a line end counted as one. */
    static int characters(String body) {
        return body.replace("\r\n", "\n").length();
    }
}
