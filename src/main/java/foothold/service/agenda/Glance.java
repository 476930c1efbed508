package foothold.service.agenda;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.rules.Scheduler;
import foothold.domain.followup.rules.terms.Decisions;
import foothold.service.Store.Front;
import foothold.service.Workspace;
import foothold.service.agenda.TodayList.Part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of Today's list, found by looking only at those who can be in it: in a big file, what
 * fits on a screen is known long before the rest.
 */
final class Glance {
    /**
     * How much is looked at.
     *
     * @param people how many of those of whom nothing but messages is known
     * @param worth how many times as many there must be in the file for a reading of its own
     * @param rows how many must come of it
     */
    record Extent(int people, int worth, int rows) {
        /** More rows than any screen shows. */
        static final Extent SCREEN = new Extent(100, 4, 40);
    }

    /** Those who can be in it, and the facts about them. */
    private record Few(Front front, Facts facts) {}

    private final Workspace workspace;
    private final Rulebooks rulebooks;
    private final Extent extent;

    Glance(Workspace workspace, Rulebooks rulebooks, Extent extent) {
        this.workspace = workspace;
        this.rulebooks = rulebooks;
        this.extent = extent;
    }

    /**
     * The first rows of Today as seen at {@code now}, the same as in the whole list; in the outlook
     * there is nothing about anybody else. Empty where that would take as long as the whole list,
     * or not fill a screen.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    Optional<Outlook> at(Instant now) {
        // Read on one moment's state: a transaction a record would cost as much as the reading.
        return workspace.store().snapshot(() -> read(now)).flatMap(few -> look(now, few));
    }

    private Optional<Few> read(Instant now) {
        return workspace
                .store()
                .front(now, extent.people(), extent.worth())
                .map(front -> new Few(front, Facts.few(workspace.store(), now, front.contacts())));
    }

    private Optional<Outlook> look(Instant now, Few few) {
        var facts = few.facts();
        var book = rulebooks.read(now, facts.earliest(now));
        var verdicts = new Verdicts();
        var decisions = new Decisions(facts.decisions().values(), now);
        verdicts.renew(facts, Concerned.EVERYBODY, new Scheduler(book, decisions, now));
        var seen = Outlook.of(now, book, verdicts.followups(), verdicts.people());
        var sure = head(seen, few.front());
        return sure.size() < extent.rows()
                ? Optional.empty()
                : Optional.of(Outlook.of(now, book, sure, seen.people()));
    }

    /** What nothing about anybody else can come before. */
    private static List<Followup> head(Outlook seen, Front front) {
        var head = new ArrayList<Followup>();
        for (var section : seen.today(Outlook.USUAL_DAYS).sections()) {
            for (var each : section.followups()) {
                if (!sure(each, section.part(), seen, front)) {
                    return head;
                }
                head.add(each);
            }
        }
        return head;
    }

    private static boolean sure(Followup followup, Part part, Outlook seen, Front front) {
        var day = followup.due().day(seen.zone());
        if (part == Part.REPLY_OWED) {
            return day.isBefore(front.repliesBefore());
        }
        // What is due at an instant is about those of whom more than messages is known.
        boolean pressing =
                front.repliesBefore().equals(LocalDate.MAX)
                        && followup.due() instanceof Due.AtInstant
                        && followup.due().overdue(seen.now(), seen.zone());
        return pressing || day.isBefore(front.restBefore());
    }
}
