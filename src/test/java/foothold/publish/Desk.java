package foothold.publish;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Reach;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.service.publish.Choices.Wanted;
import foothold.service.publish.Outcome;
import foothold.service.publish.Publisher.Login;
import foothold.service.publish.Publisher.Watch;
import foothold.service.publish.Publishing;
import foothold.testdata.DataFile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A data file with three people, two meetings and what follows from them, to be published. */
final class Desk implements AutoCloseable {
    static final Wanted ALL = new Wanted(true, true, true, true);
    static final Limits QUICK =
            new Limits(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(20),
                    1024 * 1024);

    final DataFile file;
    final Publishing publishing;

    Desk(Path folder) {
        file = new DataFile(folder);
        var clock = file.workspace().clock();
        publishing =
                new Publishing(
                        file.workspace(), file.agenda(), () -> new DavPublisher(clock, QUICK));
        file.person("ana", "Ana Souza; de Lima, \"née\" 田中");
        file.person("ben", "Ben Okafor");
        file.person("idle", "Merely Known");
        var reach = new Reach(List.of("ben@example.org"), List.of("+1 555 0100"), List.of());
        var ben = file.contact("ben");
        file.change(ben, new Contact("ben", ben.profile(), reach, ben.tie(), ben.standing()));
        file.put(meeting("talk", "ana", "2026-12-01T10:00"));
        file.put(meeting("chat", "ben", "2026-12-03T16:30"));
        file.put(
                new Message(
                        "asked",
                        "ben",
                        new Message.Form(
                                Message.Kind.REQUEST,
                                Message.Direction.OUTGOING,
                                Message.Channel.EMAIL),
                        new Message.Words("Advice", "Private words.", null, null),
                        new Message.When(null, DataFile.at("2026-11-20T09:00"))));
    }

    static Meeting meeting(String id, String contactId, String local) {
        return new Meeting(
                id,
                contactId,
                new Slot(DataFile.at(local), DataFile.CHICAGO, 20, Slot.Medium.VIDEO, "Room 5"),
                Meeting.Course.scheduled(DataFile.at("2026-11-24T09:00")),
                new Meeting.Notebook("Secret agenda", "Secret notes", null, null, null));
    }

    Meeting meeting(String id) {
        return file.store().find(Shapes.MEETING, id).orElseThrow();
    }

    Outcome publish(Login login) {
        return publishing.publish(login, ALL, Watch.NOBODY);
    }

    Outcome remove(Login login) {
        return publishing.remove(login, Watch.NOBODY);
    }

    int events() {
        var parcel = publishing.parcel(ALL);
        return parcel.meetings() + parcel.due();
    }

    @Override
    public void close() {
        file.close();
    }
}
