package foothold.service.people;

import foothold.domain.Text;
import foothold.domain.contact.Reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads who somebody is from one line ("Name, role, organization") or from a pasted block such as a
 * mail signature or the head of a profile page. What it cannot place it keeps as research.
 */
public final class NewcomerText {
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>(),;:]+@[^\\s<>(),;:]+\\.[\\w-]+");
    private static final Pattern LINK =
            Pattern.compile(
                    "https?://\\S+|(?:www\\.|(?:[a-z]{2}\\.)?linkedin\\.com/)\\S+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d\\s()./-]{6,}\\d");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\s*-\\s*(?:19|20)\\d\\d");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^\\W*(?:e-?mail|mail|mobile|phone|tel|cell|web|linkedin|[mtpe])\\s*[.:]\\s*$");
    private static final Pattern NOISE =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:he|she|they)/\\w+(?:/\\w+)?|(?:·\\s*)?[123](?:st|nd|rd)(?:\\+)?"
                            + "(?: degree connection)?|[\\d,]+\\+? (?:connections|followers)"
                            + "|contact info|message|connect|follow|more|open to work)?\\W*$");
    private static final Pattern AT = Pattern.compile("\\s+(?:at|@)\\s+|\\s*[|·]\\s*");
    private static final Set<String> SUFFIXES =
            Set.of(
                    "phd", "ph.d.", "md", "m.d.", "mba", "jr", "jr.", "sr", "sr.", "ii", "iii",
                    "esq", "esq.", "cpa", "pmp", "msc", "bsc", "rn", "jd", "dds", "mph");

    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private String name = "";
    private String role;
    private String organization;
    private String location;

    private NewcomerText() {}

    /** What {@code text} tells; the name is empty when it tells none. */
    public static Newcomer read(String text) {
        var reader = new NewcomerText();
        Text.orEmpty(text).lines().map(reader::withoutReach).forEach(reader::line);
        return new Newcomer(
                reader.name,
                reader.role,
                reader.organization,
                new Reach(reader.emails, reader.phones, reader.links),
                new Newcomer.More(reader.location, String.join("\n", reader.rest)));
    }

    /** Whether {@code text} tells more than one field can hold. */
    public static boolean isBlock(String text) {
        return text.strip().lines().filter(line -> !line.isBlank()).count() > 1;
    }

    private String withoutReach(String line) {
        String left = take(LINK, line, links, _ -> true);
        left = take(EMAIL, left, emails, _ -> true);
        left = take(PHONE, left, phones, NewcomerText::looksLikePhone);
        boolean taken = !left.equals(line);
        left = left.replaceAll("[<(\\[]\\s*[>)\\]]", " ").strip();
        return taken && LABEL.matcher(left).matches() ? "" : trimmed(left);
    }

    private static String take(
            Pattern pattern, String line, List<String> into, Predicate<String> fits) {
        var matcher = pattern.matcher(line);
        var left = new StringBuilder();
        while (matcher.find()) {
            if (fits.test(matcher.group())) {
                into.add(matcher.group().replaceAll("[.,;)>]+$", ""));
                matcher.appendReplacement(left, " ");
            }
        }
        return matcher.appendTail(left).toString();
    }

    /** "2019 - 2023" is none. */
    private static boolean looksLikePhone(String text) {
        return !YEARS.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() >= 7;
    }

    private static String trimmed(String line) {
        return line.replaceAll("^[\\s,;|·–—-]+|[\\s,;|·–—-]+$", "").replaceAll("\\s+", " ");
    }

    private void line(String line) {
        if (NOISE.matcher(line).matches()) {
            return;
        }
        if (name.isEmpty()) {
            nameLine(line);
        } else if (role == null && organization == null) {
            job(line);
        } else if (organization == null && !looksLikePlace(line)) {
            organization = line;
        } else if (location == null && looksLikePlace(line)) {
            location = AT.split(line)[0];
        } else {
            rest.add(line);
        }
    }

    private void nameLine(String line) {
        var parts = new ArrayList<>(Arrays.stream(line.split(",")).map(String::strip).toList());
        var full = new StringBuilder(parts.removeFirst());
        while (!parts.isEmpty() && SUFFIXES.contains(parts.getFirst().toLowerCase(Locale.ROOT))) {
            full.append(", ").append(parts.removeFirst());
        }
        name = full.toString();
        if (!parts.isEmpty()) {
            job(parts.removeFirst());
        }
        if (!parts.isEmpty()) {
            String more = String.join(", ", parts);
            if (organization == null) {
                organization = Text.orNull(more);
            } else {
                rest.add(more);
            }
        }
    }

    /** "Designer at Nimbus", "Designer | Nimbus", or the role alone. */
    private void job(String line) {
        var parts = AT.split(line, 2);
        role = Text.orNull(parts[0]);
        organization = parts.length > 1 ? Text.orNull(parts[1]) : null;
    }

    private static boolean looksLikePlace(String line) {
        String place = AT.split(line)[0];
        return (place.contains(",") || place.matches("(?i)(?:greater .+|.+ area)"))
                && place.length() <= 60
                && place.chars().noneMatch(Character::isDigit)
                && !place.matches("(?i).*\\b(?:inc|llc|ltd|gmbh|co|corp)\\b\\.?");
    }
}
