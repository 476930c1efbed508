package foothold.service.agenda;

import foothold.domain.followup.Dossier;
import foothold.domain.followup.Touch;
import foothold.domain.meeting.Meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody was last in touch with me: a message either way, or a meeting that took place. */
final class LastTouch {
    private LastTouch() {}

    /** The latest touch up to {@code now}; automatic notices are none. */
    static Optional<Instant> of(Dossier dossier, Instant now) {
        var written =
                dossier.touches().stream()
                        .filter(touch -> touch.mine() || touch.theirs())
                        .map(Touch::at);
        var met =
                dossier.meetings().stream()
                        .filter(LastTouch::tookPlace)
                        .map(meeting -> meeting.slot().end());
        return Stream.concat(written, met)
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    private static boolean tookPlace(Meeting meeting) {
        return switch (meeting.course().state()) {
            case SCHEDULED, HELD -> true;
            case PROPOSED, CANCELLED, NO_SHOW -> false;
        };
    }
}
