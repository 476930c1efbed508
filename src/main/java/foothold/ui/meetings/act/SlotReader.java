package foothold.ui.meetings.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.meeting.Slot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads what is filled in as slots in the user's zone. */
final class SlotReader {
    private final Services services;
    private final SlotDraft draft;

    SlotReader(Services services, SlotDraft draft) {
        this.services = services;
        this.draft = draft;
    }

    /** The n-th time; empty when it says no day and time. */
    Optional<Slot> slot(int index) {
        var zone = services.zone();
        return services.dateWords()
                .read(words(index), Lean.FUTURE)
                .filter(DayTime::hasTime)
                .map(said -> at(said.at(zone, said.time()), zone));
    }

    /** Those of the first times that can be read. */
    List<Slot> slots(int count) {
        return IntStream.range(0, count).mapToObj(this::slot).flatMap(Optional::stream).toList();
    }

    /** Length, means and place as filled in, at that start. */
    Slot at(Instant start, ZoneId zone) {
        var minutes = draft.minutes().get();
        return new Slot(start, zone, minutes, draft.medium().get(), draft.place().get());
    }

    /** What is wrong with the first times, of which one is needed; empty for nothing. */
    String problem(int count) {
        for (int i = 0; i < count; i++) {
            var slot = slot(i);
            boolean unreadable = slot.isEmpty() && !words(i).isBlank();
            if (unreadable || slots(count).isEmpty()) {
                return text("meetings.problem.noTime");
            }
            if (slot.isPresent() && !slot.get().start().isAfter(services.now())) {
                return text("meetings.problem.past");
            }
        }
        return "";
    }

    private String words(int index) {
        return draft.times().get(index).get();
    }
}
