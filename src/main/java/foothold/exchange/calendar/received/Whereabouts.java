package foothold.exchange.calendar.received;

import foothold.domain.Text;
import foothold.domain.meeting.Slot.Medium;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out of an event by which means one meets, and where. */
record Whereabouts(Medium medium, String place) {
    private static final int LONGEST = 500;

    /** Where calls are held; a link to anywhere else is no place to meet. */
    private static final Pattern CALL =
            Pattern.compile(
                    "(?i)https://[\\w.-]{0,100}(?:zoom\\.us/|zoomgov\\.com/|meet\\.google\\.com/"
                        + "|teams\\.microsoft\\.com/|teams\\.live\\.com/|webex\\.com/"
                        + "|whereby\\.com/|meet\\.jit\\.si/|facetime\\.apple\\.com/"
                        + "|gotomeeting\\.com/|gotomeet\\.me/|bluejeans\\.com/|around\\.co/"
                        + "|chime\\.aws/|skype\\.com/|bigbluebutton\\.)[^\\s<>\"')\\]]{0,1000}");

    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>\"]{3,1000}");
    private static final Pattern SERVICE =
            Pattern.compile(
                    "(?i).*\\b(teams|zoom|google meet|hangouts?|webex|skype|facetime|online"
                            + "|video ?(call|conference)?|virtual|remote)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern PHONE =
            Pattern.compile("(?i)(?:tel:|phone:?|call:?)?\\s*(\\+?[\\d][\\d ()./-]{6,25})");
    private static final Pattern CALLING =
            Pattern.compile("(?i).*\\b(phone|telephone|call me|calls? you|by phone)\\b.*");
    private static final List<String> CONFERENCES =
            List.of("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE");

    static Whereabouts of(Component event) {
        var location = event.text("LOCATION");
        var number = PHONE.matcher(location);
        if (number.matches()) {
            return new Whereabouts(Medium.PHONE, number.group(1).strip());
        }
        var link = link(event, location);
        boolean address =
                !location.isEmpty()
                        && !LINK.matcher(location).find()
                        && !SERVICE.matcher(location).matches();
        if (address) {
            return CALLING.matcher(location).matches()
                    ? new Whereabouts(Medium.PHONE, null)
                    : new Whereabouts(Medium.IN_PERSON, cut(location));
        }
        if (link.isPresent()) {
            return new Whereabouts(Medium.VIDEO, cut(link.get()));
        }
        boolean phone = location.isEmpty() && CALLING.matcher(event.text("SUMMARY")).matches();
        return new Whereabouts(phone ? Medium.PHONE : Medium.VIDEO, Text.orNull(cut(location)));
    }

    private static Optional<String> link(Component event, String location) {
        var conferences = CONFERENCES.stream().flatMap(name -> event.all(name).stream());
        var said = conferences.map(line -> line.value().strip()).filter(Whereabouts::isLink);
        var found =
                Stream.of(location, event.text("URL"), event.text("DESCRIPTION"))
                        .map(text -> first(CALL, text));
        return Stream.of(said, found, Stream.of(first(LINK, location)))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isLink(String value) {
        return value.toLowerCase(Locale.ROOT).startsWith("https://");
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s*[\\r\\n]+\\s*", ", ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
