package foothold.service.agenda;

import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Today, section by section.
 *
 * @param now the moment it was made for
 * @param zone the user's zone
 * @param sections those that hold something, in the order of the screen
 */
public record TodayList(Instant now, ZoneId zone, List<Section> sections) {

    /** The parts of Today; each follow-up is in exactly one. */
    public enum Part {
        /** They wait for my answer, and it is due or late. */
        REPLY_OWED,
        OVERDUE,
        DUE_TODAY,
        NEXT_DAYS
    }

    /** One part, in Today's order; never empty. */
    public record Section(Part part, List<Followup> followups) {
        public Section {
            followups = List.copyOf(followups);
        }
    }

    public TodayList {
        sections = List.copyOf(sections);
    }

    /** Puts follow-ups that are already in Today's order into their sections. */
    static TodayList of(Instant now, ZoneId zone, List<Followup> ordered) {
        var parts = ordered.stream().collect(Collectors.groupingBy(each -> part(each, now, zone)));
        return new TodayList(
                now,
                zone,
                Arrays.stream(Part.values())
                        .filter(parts::containsKey)
                        .map(part -> new Section(part, parts.get(part)))
                        .toList());
    }

    /** The section a follow-up is in at {@code now}. */
    public static Part part(Followup followup, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        boolean ahead = followup.due().day(zone).isAfter(today);
        if (followup.kind() == FollowupKind.ANSWER_REPLY && !ahead) {
            return Part.REPLY_OWED;
        }
        if (followup.due().overdue(now, zone)) {
            return Part.OVERDUE;
        }
        return ahead ? Part.NEXT_DAYS : Part.DUE_TODAY;
    }

    /** What that part holds; empty when nothing. */
    public List<Followup> in(Part part) {
        return sections.stream()
                .filter(section -> section.part() == part)
                .findFirst()
                .map(Section::followups)
                .orElse(List.of());
    }

    /** How many follow-ups there are. */
    public int size() {
        return sections.stream().mapToInt(section -> section.followups().size()).sum();
    }
}
