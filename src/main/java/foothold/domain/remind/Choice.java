package foothold.domain.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What to tell now, and what is told then.
 *
 * @param notes each one notification, in that order
 * @param memory of what was told, these included
 */
public record Choice(List<Note> notes, Memory memory) {
    /** More than these at once are told as one. */
    private static final int MOST = 3;

    /** How long before the quiet hours that is told which falls into them. */
    private static final Duration EVENING = Duration.ofMinutes(30);

    public Choice {
        notes = List.copyOf(notes);
    }

    /**
     * The moment to choose for.
     *
     * @param now the moment
     * @param here where the computer is: its hours are the user's morning and night
     * @param home the zone whose days count for what is due
     */
    public record Moment(Instant now, ZoneId here, ZoneId home) {}

    /**
     * Chooses what to tell: each matter once, nothing in the quiet hours, one summary a morning at
     * most, however long nobody looked.
     *
     * @param matters in the order of their urgency
     */
    public static Choice among(List<Matter> matters, Memory memory, Habits habits, Moment moment) {
        var known = memory.in(moment.home().getId(), matters);
        if (habits.quiet().holds(moment.now(), moment.here())) {
            return new Choice(List.of(), known);
        }
        var fresh =
                matters.stream()
                        .filter(known::isNew)
                        .filter(each -> each.when().lasts(moment.now()))
                        .filter(each -> !from(each, habits, moment).isAfter(moment.now()))
                        .toList();
        return new Picking(fresh, habits, moment).choose(known);
    }

    /** What is due in the quiet hours is told before them, else it would be late in any case. */
    private static Instant from(Matter matter, Habits habits, Moment moment) {
        var when = matter.when();
        if (matter.manner() == Matter.Manner.MORNING
                || !habits.quiet().holds(when.due(), moment.here())) {
            return when.from();
        }
        var evening = habits.quiet().begin(when.due(), moment.here()).minus(EVENING);
        return evening.isBefore(when.from()) ? evening : when.from();
    }

    /** The choice among what is not told yet. */
    private record Picking(List<Matter> fresh, Habits habits, Moment moment) {

        Choice choose(Memory known) {
            var today = moment.now().atZone(moment.here()).toLocalDate();
            var last = known.summary();
            // A clock that ran ahead by more than a change of zone can was wrong.
            boolean strayed = last != null && last.isAfter(today.plusDays(1));
            boolean seen = last != null && !last.isBefore(today);
            boolean morning = !seen && !moment.now().isBefore(mornings(today));
            var notes = new ArrayList<Note>();
            var summary = morning ? fresh.stream().filter(this::suitsSummary).toList() : none();
            if (!summary.isEmpty()) {
                notes.add(new Note(summary, true));
            }
            notes.addAll(atOnce(summary));
            var told = notes.stream().flatMap(note -> note.matters().stream()).toList();
            var memory = known.with(told);
            return new Choice(notes, morning || strayed ? memory.withSummary(today) : memory);
        }

        private Instant mornings(LocalDate day) {
            return day.atTime(habits.summaryTime()).atZone(moment.here()).toInstant();
        }

        private static List<Matter> none() {
            return List.of();
        }

        /** What was missed joins the morning's; what can still be met stands for itself. */
        private boolean suitsSummary(Matter matter) {
            return matter.manner() == Matter.Manner.MORNING
                    || matter.when().until() == null && !matter.when().due().isAfter(moment.now());
        }

        private List<Note> atOnce(List<Matter> summary) {
            var rest =
                    fresh.stream()
                            .filter(each -> each.manner() == Matter.Manner.AT_ONCE)
                            .filter(each -> !summary.contains(each))
                            .toList();
            if (rest.size() > MOST) {
                return List.of(new Note(rest, false));
            }
            return rest.stream().map(each -> new Note(List.of(each), false)).toList();
        }
    }
}
