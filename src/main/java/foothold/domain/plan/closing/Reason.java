package foothold.domain.plan.closing;

import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what there was between us: "met 12 Nov; introduced you to Priya Raman".
 *
 * @param beside the day it ended: days of another year are said with theirs
 * @param zone the user's own
 */
record Reason(LocalDate beside, ZoneId zone) {
    private static final DateTimeFormatter DAY = format("d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMM uuuu");
    private static final int FEW = 2;

    String of(Acquaintance each, Instant now) {
        var parts = new ArrayList<String>();
        var held = each.held(now);
        if (!held.isEmpty()) {
            parts.add(met(held));
        }
        add(parts, "introduced you to ", each.given(), true);
        add(parts, "named ", each.given(), false);
        if (held.isEmpty()) {
            each.reply()
                    .map(reply -> "replied " + day(reply.at()))
                    .or(() -> each.written().map(this::written))
                    .ifPresent(parts::add);
        }
        return String.join("; ", parts);
    }

    private String met(List<Meeting> held) {
        var last = day(held.getLast().slot().start());
        return switch (held.size()) {
            case 1 -> "met " + last;
            case 2 -> "met " + day(held.getFirst().slot().start()) + " and " + last;
            default -> "met " + held.size() + " times, last " + last;
        };
    }

    private String written(Touch touch) {
        return "written to " + day(touch.at()) + ", no answer";
    }

    private static void add(
            List<String> parts, String verb, List<Referral> given, boolean introduced) {
        var names =
                given.stream()
                        .filter(each -> each.naming().introduction() == introduced)
                        .map(each -> each.named().name())
                        .distinct()
                        .toList();
        if (!names.isEmpty()) {
            parts.add(verb + listed(names));
        }
    }

    /** "Ann", "Ann and Bo", "Ann, Bo and 3 others". */
    private static String listed(List<String> names) {
        if (names.size() <= FEW) {
            return String.join(" and ", names);
        }
        int others = names.size() - FEW;
        return String.join(", ", names.subList(0, FEW))
                + " and "
                + others
                + (others == 1 ? " other" : " others");
    }

    private String day(Instant at) {
        var day = at.atZone(zone).toLocalDate();
        return (day.getYear() == beside.getYear() ? DAY : DAY_OF_YEAR).format(day);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
