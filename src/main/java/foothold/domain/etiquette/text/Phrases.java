package foothold.domain.etiquette.text;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The turns of phrase the rules look for. English, case-insensitive, plain or curly apostrophes.
 */
public final class Phrases {

    /** A usual closing line on its own. */
    public static final Pattern CLOSING =
            words(
                    "^(?:(?:with )?(?:many |my |kind |kindest |warm |warmest |best |all the"
                        + " |sincere |gratefully |very )*(?:thanks|thank"
                        + " you|regards|wishes|best|cheers|sincerely|respectfully|gratefully|appreciatively|cordially|warmly|yours)(?:"
                        + " (?:again|so much|very much|in advance|truly|sincerely|faithfully|and"
                        + " regards|and best wishes|for your time|for your help|for your time and"
                        + " help|for considering|regards))*|with gratitude|talk soon|take"
                        + " care|looking forward)[,!]?$");

    /** Asking for a job, apart from negation, which {@link #asksForJob} looks at. */
    private static final Pattern JOB =
            words(
                    "\\b(?:any|an|open|current)(?: \\w+)? (?:openings?|vacanc(?:y|ies))\\b|\\bany"
                        + " (?:open |available |suitable"
                        + " )?(?:jobs|positions|internships)\\b|\\b(?:job|internship)"
                        + " openings?\\b|\\b(?:are|is) (?:you|they|your \\w+|the \\w+) (?:\\w+"
                        + " )?hiring\\b|\\bif (?:you are|you're|your \\w+ is) (?:\\w+"
                        + " )?hiring\\b|\\b(?:look|looking|searching|search|hunting|apply|applying|applied|consider"
                        + " me|considered|interview|interviewing|seeking|want|need|get|getting|land|find"
                        + " me|offer me|give me) (?:for"
                        + " )?(?:(?:a|an|any|the|this|that|your|my|some|new|first) )?(?:[\\w-]+"
                        + " ){0,3}?(?:job|jobs|position|positions|internship|internships)\\b|\\b(?:interested"
                        + " in|love|like|want|hope|hoping|keen on|excited about|dream"
                        + " of|opportunity of|chance of|join you by) (?:to )?(?:be"
                        + " )?(?:work|working) (?:for|at) your"
                        + " (?:company|firm|organi[sz]ation|team|business|studio|agency)\\b|\\bworking"
                        + " for your"
                        + " (?:company|firm|organi[sz]ation|team|business|studio|agency)\\b|\\brefer"
                        + " me\\b|\\bhire me\\b|\\bput in a (?:good )?word\\b|\\brecommend me\\b");

    private static final Pattern NEGATION =
            words(
                    "(?:\\bnot\\b|n't\\b|\\bnever\\b|\\bwithout\\b|\\brather than\\b|\\binstead"
                        + " of\\b|\\bno longer\\b|\\bnor\\b)[^.!?;]{0,40}$");
    private static final Pattern THEIR_STORY =
            words(
                    "\\b(?:you|your career|people) (?:\\w+"
                        + " ){0,4}$|\\b(?:what|how|why)\\b[^.!?]*\\byou\\b[^.!?]*$");
    private static final Pattern PAST =
            words(
                    "\\b(?:past|previous|former|last|earlier|your|when|after|before|while|i got|i"
                        + " was)\\b[^.!?;]{0,25}$");

    /** An attachment announced. */
    public static final Pattern ATTACHMENT =
            words(
                    "\\b(?:attach\\w*|enclos\\w*)\\b[^.!?\\n"
                        + "]{0,60}\\b(?:r[ée]sum[ée]|cv|curriculum"
                        + " vitae)\\b|\\b(?:r[ée]sum[ée]|cv|curriculum vitae)\\b[^.!?\\n"
                        + "]{0,60}\\b(?:attach\\w*|enclos\\w*)\\b");

    /** The time is left to them. */
    public static final Pattern CONVENIENCE =
            words(
                    "\\b(?:whenever|when|whatever|any time|anytime|at a time|some time|time)"
                        + " (?:\\w+ ){0,3}?(?:suits?|works?|fits?|convenient|is convenient|is"
                        + " best|is good|is easiest)\\b(?: (?:best )?(?:for|with) you| you)?|\\bat"
                        + " your (?:convenience|earliest convenience|leisure)\\b|\\bconvenient"
                        + " (?:for|to) you\\b|\\b(?:your|you're|you are)"
                        + " (?:schedule|calendar|availability|available|free)\\b|\\bwork(?:s)?"
                        + " around your\\b|\\b(?:fits?|suits?|around) your"
                        + " (?:schedule|calendar|week|day)\\b|\\b(?:suits?|works? (?:best |better"
                        + " |well )?for|best for|good for|easiest for|easier for|fits?)"
                        + " you\\b|\\b(?:at|on) (?:a|any) (?:time|day)(?: and (?:time|place))?"
                        + " (?:of your choice|you (?:like|choose|prefer))\\b|\\bwhen(?:ever)? you"
                        + " (?:have|are|can|could|might)\\b|\\b(?:happy|glad) to"
                        + " (?:adapt|adjust|accommodate)\\b|\\bflexible\\b|\\byou prefer\\b");

    /** What looks like leaving the time to them but is not. */
    public static final Pattern NO_CONVENIENCE =
            words(
                    "\\bif (?:your|you)"
                        + " (?:schedule|calendar|availability)[^.!?]{0,20}\\b(?:doesn't|does"
                        + " not|can't|cannot|won't)\\b[^.!?]*|\\b(?:i am|i'm|i will be|i'll be)"
                        + " (?:free|available|flexible only)\\b[^.!?]*|\\b(?:doesn't|does"
                        + " not|don't|not) (?:suit|work for|fit) you\\b");

    public static final Pattern THANKS =
            words(
                    "\\b(?:thank|thanks|thankful|thanked|grateful|gratefully|gratitude|appreciat\\w*)\\b");

    /** Asks for a talk at all; only then a LinkedIn note is judged like a request. */
    public static final Pattern TALK =
            words(
                    "\\b(?:minutes?|mins?|call|calls|chat|chats|coffee|meeting|meetings|meet)\\b|\\bhalf"
                        + " an hour\\b");

    public static final Pattern LINK =
            Pattern.compile(
                    "(?iu)\\b(?:https?://|www\\.)[^\\s<>]+|(?<![@\\w.])(?:[a-z0-9-]+\\.)+(?:com|org|net|io|edu|gov|me|co|app|dev|info)(?:/[^\\s<>]*)?(?![\\w@])");

    /** A fresh start of what is due to their own work, for when no tie is recorded. */
    public static final Pattern THEIR_WORK =
            words(
                    "\\b(?:heard|saw|watched) you (?:speak|talk|present)\\b|\\byour (?:\\w+"
                        + " ){0,4}(?:talk|post|article|book|work|podcast|presentation|paper|newsletter|interview|session|video|blog)s?\\b");

    /** An asking sentence: a favour. */
    public static final Pattern FAVOUR =
            words(
                    "\\b(?:could|would|will|can) you\\b|\\bplease (?!accept|find|know|feel|don't|do"
                        + " not|let me know if (?:i|there))\\w+");

    /** Sentences that offer rather than ask. */
    public static final Pattern OFFER =
            words(
                    "\\b(?:if|whenever|should)"
                        + " (?:i|there)\\b[^.!?]*\\b(?:can|could|may|ever|anything)\\b|\\blet me"
                        + " know (?:if|how) (?:i|there)\\b|\\bcan"
                        + " i\\b[^.!?]*\\b(?:help|return|offer|do)\\b|\\bhappy to"
                        + " (?:help|return)\\b");

    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("five", 5),
                    Map.entry("ten", 10),
                    Map.entry("twelve", 12),
                    Map.entry("fifteen", 15),
                    Map.entry("twenty", 20),
                    Map.entry("twenty-five", 25),
                    Map.entry("twenty five", 25),
                    Map.entry("thirty", 30),
                    Map.entry("thirty-five", 35),
                    Map.entry("forty", 40),
                    Map.entry("forty-five", 45),
                    Map.entry("forty five", 45),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("ninety", 90),
                    Map.entry("half an hour", 30),
                    Map.entry("half-hour", 30),
                    Map.entry("half hour", 30),
                    Map.entry("quarter of an hour", 15),
                    Map.entry("three quarters of an hour", 45),
                    Map.entry("an hour", 60),
                    Map.entry("one hour", 60),
                    Map.entry("two hours", 120));

    /** A number of minutes, in digits or words. */
    public static final Pattern MINUTES =
            words(
                    "\\b(?:(\\d{1,3})(?:\\s*(?:-|–|to|or)\\s*(\\d{1,3}))?(?:\\s|-)*(?:minutes?|mins?)\\b|(five|ten|twelve|fifteen|twenty(?:-|"
                        + " )five|twenty|thirty(?:-| )five|thirty|forty(?:-|"
                        + " )five|forty|fifty|sixty|ninety)(?:(?: to | or"
                        + " |-|–)(ten|fifteen|twenty|thirty|forty|sixty))?(?:\\s|-)*(?:minutes?|mins?)\\b|(three"
                        + " quarters of an hour|quarter of an hour|half an hour|half(?:-|"
                        + " )hour|(?<!half )(?<!quarter of )(?<!quarters of )an hour|one hour|two"
                        + " hours)\\b)");

    /** Names that are ordinary words too. */
    public static final Set<String> ORDINARY =
            Set.of(
                    ("Hope Grace Faith Joy Will Mark May April June August Rose Lily Daisy Ivy"
                         + " Violet Iris Olive Pearl Ruby Amber Crystal Dawn Eve Summer Autumn Sky"
                         + " Star Art Bill Chase Chuck Clay Cliff Dean Drew Frank Gene Grant Guy"
                         + " Jack Jay Lance Miles Nick Pat Pierce Ray Rich Rob Rod Rusty Skip Sue"
                         + " Ward Wade Young Long Short Brown White Black Green Gray Grey King"
                         + " Price Best Day Field Fields Hill Wood Woods Stone Moon Park Banks Bush"
                         + " Lake Rivers Street Church Bishop Knight Page Target Apple Gap Visa"
                         + " Shell Square Block Oracle Stripe Notion Linear Slack Zoom Meta Box"
                         + " Discover United Delta Subway Sprint Dish Progressive Travelers"
                         + " Principal Alphabet Boots Next Orange Virgin Dove Tide Nest Ring Snap"
                         + " Match Root Indeed Monster Ramp Brave Medium Buffer Front Loom Signal"
                         + " Harvest Plaid Fast Mint Time People Nature Science Coach Guess Express"
                         + " Staples Aware Open Mission Compass Beacon Bridge Summit Pioneer"
                         + " Insight Impact Catalyst Spark Anchor Forward Future Path Wave Bloom")
                            .split(" "));

    private Phrases() {}

    /** Where the text asks for a job; null when it does not. */
    public static Span asksForJob(String text) {
        var matcher = JOB.matcher(text);
        while (matcher.find()) {
            var before = text.substring(sentenceStart(text, matcher.start()), matcher.start());
            var found = matcher.group().toLowerCase(Locale.ROOT);
            boolean negated = NEGATION.matcher(before).find();
            boolean theirs = THEIR_STORY.matcher(before).find() && !found.contains("hiring");
            boolean past =
                    PAST.matcher(before).find()
                            && found.matches(".*\\b(?:job|position|internship)s?$");
            if (!negated && !theirs && !past) {
                return new Span(matcher.start(), matcher.end());
            }
        }
        return null;
    }

    /** The largest number of minutes stated, if one is. */
    public static OptionalInt minutes(String text) {
        return MINUTES.matcher(text)
                .results()
                .flatMap(
                        found ->
                                IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(group -> group != null)
                .mapToInt(Phrases::number)
                .max();
    }

    private static int number(String group) {
        var word = group.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : NUMBERS.getOrDefault(word, 0);
    }

    private static int sentenceStart(String text, int position) {
        for (int i = position - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || ((c == '.' || c == '!' || c == '?') && i + 1 < position)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Positions in a text. */
    public record Span(int from, int to) {}

    private static Pattern words(String pattern) {
        return Pattern.compile(
                pattern.replace("'", "['’]").replace(" ", "\\s{1,3}"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
