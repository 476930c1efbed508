package foothold.ui.ledger;

import foothold.domain.meeting.Promise;
import foothold.domain.plan.Action;

import java.time.Instant;
import java.time.LocalDate;

/** A line of the ledger. */
sealed interface Item {

    /** Under which heading it stands. */
    enum Sort {
        MINE,
        THEIRS,
        ACTION
    }

    Sort sort();

    String id();

    String text();

    /** To or by whom, or whose advice it was; null for nobody's. */
    String contactId();

    /** The local day; null when none was named. */
    LocalDate due();

    /** When it was kept or done; null while open. */
    Instant doneAt();

    /** Something promised. */
    record Promised(Promise promise) implements Item {
        @Override
        public Sort sort() {
            return promise.said().owner() == Promise.Owner.ME ? Sort.MINE : Sort.THEIRS;
        }

        @Override
        public String id() {
            return promise.id();
        }

        @Override
        public String text() {
            return promise.said().text();
        }

        @Override
        public String contactId() {
            return promise.contactId();
        }

        @Override
        public LocalDate due() {
            return promise.due();
        }

        @Override
        public Instant doneAt() {
            return promise.course().doneAt();
        }

        Promise with(String contactId, String text, LocalDate due) {
            var said = new Promise.Said(promise.said().owner(), text, promise.said().meetingId());
            return new Promise(promise.id(), contactId, said, due, promise.course());
        }
    }

    /** Something to do. */
    record ToDo(Action action) implements Item {
        @Override
        public Sort sort() {
            return Sort.ACTION;
        }

        @Override
        public String id() {
            return action.id();
        }

        @Override
        public String text() {
            return action.text();
        }

        @Override
        public String contactId() {
            return action.origin().contactId();
        }

        @Override
        public LocalDate due() {
            return action.due();
        }

        @Override
        public Instant doneAt() {
            return action.course().doneAt();
        }

        Action with(String contactId, String text, LocalDate due) {
            var origin =
                    new Action.Origin(
                            contactId, action.origin().insightId(), action.origin().pathId());
            return new Action(action.id(), text, origin, due, action.course());
        }
    }
}
