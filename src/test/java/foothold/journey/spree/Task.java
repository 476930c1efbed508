package foothold.journey.spree;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** Something due; {@code at} is null where a whole day is meant. */
record Task(String kind, String name, LocalDate day, LocalDateTime at) {
    private static final List<String> TABLE =
            List.of(
                    "SEND_PLANNED",
                    "TRY_NEXT_PERSON",
                    "NUDGE",
                    "LET_GO",
                    "ANSWER_REPLY",
                    "PICK_UP_THREAD",
                    "ASK_AGAIN",
                    "PREPARE",
                    "CONFIRM",
                    "RESCHEDULE",
                    "DEBRIEF",
                    "THANK_YOU",
                    "PROGRESS_NOTE",
                    "KEEP_IN_TOUCH");

    static boolean knows(String kind) {
        return TABLE.contains(kind);
    }

    /** The order in Today. */
    static Comparator<Task> order(LocalDateTime now) {
        return Comparator.comparing((Task each) -> !each.pressing(now))
                .thenComparing(each -> each.pressing(now) ? each.at() : LocalDateTime.MIN)
                .thenComparing(Task::day)
                .thenComparing(each -> TABLE.indexOf(each.kind()))
                .thenComparing(
                        each ->
                                each.at() == null
                                        ? each.day().plusDays(1).atStartOfDay()
                                        : each.at())
                .thenComparing(Task::name);
    }

    private boolean pressing(LocalDateTime now) {
        return at != null && at.isBefore(now);
    }

    @Override
    public String toString() {
        return kind + " " + name + " " + (at == null ? day : at);
    }
}
