package foothold.domain.etiquette;

import foothold.domain.etiquette.text.Letter;
import foothold.domain.etiquette.text.Words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a greeting greets. */
final class Greetings {
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?iu)^\\s*(?:hi|hello|hey|dear|good"
                        + " (?:morning|afternoon|evening|day)|greetings)\\b["
                        + " ,]*(there|all|everyone)?(?-i)((?:["
                        + " ]*[\\p{L}][\\p{L}.'’-]*)*?)\\s*(?:[,!:;–—-]|$)");
    private static final Pattern BARE = Pattern.compile("^\\s*(\\p{Lu}[\\p{L}.'’ -]{0,40}?)\\s*,");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?iu)^(?:dr|mr|mrs|ms|mx|miss|prof|professor|sir|dame|doctor)\\b\\.?\\s*");

    private Greetings() {}

    /**
     * A greeting as found.
     *
     * @param name whom it greets, without title; empty when nobody by name
     * @param titled a title stood before the name
     * @param from where the name begins in the body
     * @param to behind the name
     */
    record Greeted(String name, boolean titled, int from, int to) {}

    /** The greeting of a letter, or null when it has none. */
    static Greeted of(Letter letter) {
        var first =
                letter.greeting() != null
                        ? letter.greeting()
                        : letter.text().stream().findFirst().orElse(null);
        if (first == null) {
            return null;
        }
        var line = letter.body().substring(first.from(), first.to());
        var opening = OPENING.matcher(line);
        if (opening.find()) {
            return greeted(opening, 2, first.from());
        }
        var bare = BARE.matcher(line);
        boolean alone = letter.greeting() != null;
        return alone && bare.find() ? greeted(bare, 1, first.from()) : null;
    }

    private static Greeted greeted(Matcher matcher, int group, int offset) {
        var raw = matcher.group(group);
        var name = raw.strip();
        int from = matcher.start(group) + raw.indexOf(name);
        var title = TITLE.matcher(name);
        boolean titled = title.find();
        var bare = titled ? name.substring(title.end()).strip() : name;
        int start = offset + from + (titled ? title.end() : 0);
        return new Greeted(bare, titled, start, start + bare.length());
    }

    /**
     * Whether it greets that person: first name, called-name, full name, or title and last name.
     */
    static boolean greets(Greeted greeted, Context.Recipient to) {
        var name = Words.folded(greeted.name());
        return name.equals(Words.folded(to.firstName()))
                || name.equals(Words.folded(to.name()))
                || (to.called() != null && name.equals(Words.folded(to.called())))
                || (greeted.titled() && name.equals(Words.folded(to.lastName())));
    }
}
