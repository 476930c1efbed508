package foothold.service.log;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.practice.Rehearsal;
import foothold.service.Change;
import foothold.service.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What goes with an entry that is taken out: a meeting takes its questions, captured lines and
 * votes with it, while the names, promises, insights and practice that came of it stay, of no
 * meeting.
 */
final class Removal {
    private Removal() {}

    /** The changes that take the entry out, in their order. */
    static List<Change> of(Entity entry, Store store) {
        var changes = new ArrayList<Change>();
        if (entry instanceof Meeting meeting) {
            detach(meeting.id(), store).forEach(changes::add);
            Stream.concat(
                            store.pointing(Shapes.LISTED_QUESTION, "meeting", entry.id()).stream(),
                            Stream.concat(
                                    store.pointing(Shapes.JOTTING, "meeting", entry.id()).stream(),
                                    store.pointing(Shapes.VOTE, "meeting", entry.id()).stream()))
                    .map(Change::delete)
                    .forEach(changes::add);
        }
        changes.add(Change.delete(entry));
        return changes;
    }

    private static Stream<Change> detach(String meetingId, Store store) {
        return Stream.of(
                        store.pointing(Shapes.REFERRAL, "meeting", meetingId).stream()
                                .map(each -> Change.update(each, detached(each))),
                        store.pointing(Shapes.PROMISE, "meeting", meetingId).stream()
                                .map(each -> Change.update(each, detached(each))),
                        store.pointing(Shapes.INSIGHT, "meeting", meetingId).stream()
                                .map(each -> Change.update(each, detached(each))),
                        store.pointing(Shapes.REHEARSAL, "meeting", meetingId).stream()
                                .map(each -> Change.update(each, detached(each))))
                .flatMap(changes -> changes);
    }

    private static Referral detached(Referral referral) {
        var naming = referral.naming();
        return new Referral(
                referral.id(),
                referral.fromId(),
                referral.named(),
                new Referral.Naming(naming.on(), naming.introduction(), null));
    }

    private static Promise detached(Promise promise) {
        return new Promise(
                promise.id(),
                promise.contactId(),
                new Promise.Said(promise.said().owner(), promise.said().text(), null),
                promise.due(),
                promise.course());
    }

    private static Rehearsal detached(Rehearsal rehearsal) {
        var about = new Rehearsal.About(rehearsal.about().contactId(), null);
        return rehearsal.with(about);
    }

    /** Its captured line is gone with the meeting. */
    private static Insight detached(Insight insight) {
        var source = insight.source();
        return new Insight(
                insight.id(),
                insight.lesson(),
                insight.pathId(),
                new Insight.Source(source.contactId(), null, source.at()),
                null);
    }
}
