package foothold.ui.meetings.act;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Slot;
import foothold.service.meetings.Planned;
import foothold.ui.HumanDates;
import foothold.ui.StateMark;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the meetings screen says things. */
public final class Wording {
    private Wording() {}

    public static String of(Slot.Medium medium) {
        return text("meetings.medium." + medium);
    }

    public static String of(AgendaRow.Part part) {
        return text("meetings.part." + part);
    }

    /** How a meeting stands, in a few words. */
    public static String state(Planned planned, HumanDates dates) {
        var course = planned.meeting().course();
        return switch (course.state()) {
            case PROPOSED ->
                    text(
                            planned.isComing(dates.now())
                                    ? "meetings.state.proposed"
                                    : "meetings.state.lapsed");
            case SCHEDULED -> {
                if (planned.isUnmarked(dates.now())) {
                    yield text("meetings.state.unmarked");
                }
                if (!planned.meeting().slot().start().isAfter(dates.now())) {
                    yield text("meetings.state.now");
                }
                yield course.confirmedAt() == null
                        ? text("meetings.state.set")
                        : text("meetings.state.confirmed");
            }
            case HELD ->
                    text(
                            planned.meeting().notebook().debriefedAt() == null
                                    ? "meetings.state.held"
                                    : "meetings.state.debriefed");
            case CANCELLED -> text("meetings.state.cancelled");
            case NO_SHOW -> text("meetings.state.noShow");
        };
    }

    /** The mark that goes with it. */
    public static StateMark.State mark(Planned planned, HumanDates dates) {
        var course = planned.meeting().course();
        return switch (course.state()) {
            case PROPOSED -> StateMark.State.WAITING;
            case SCHEDULED ->
                    planned.isUnmarked(dates.now()) ? StateMark.State.OVERDUE : StateMark.State.DUE;
            case HELD -> StateMark.State.DONE;
            case CANCELLED, NO_SHOW -> StateMark.State.WAITING;
        };
    }

    /** "Analyst · Acme"; empty when neither is known. */
    public static String job(Planned planned) {
        return Stream.of(planned.contact().profile().job().role(), planned.organization())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** "20 min by video". */
    public static String length(Slot slot) {
        return text("meetings.length", slot.minutes(), of(slot.medium()));
    }
}
