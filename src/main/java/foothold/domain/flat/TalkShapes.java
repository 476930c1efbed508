package foothold.domain.flat;

import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

/** Messages and meetings as fields. */
final class TalkShapes {
    static final Shape<Message> MESSAGE =
            new Shape<>(
                    "message", "messages", Message.class, TalkShapes::write, TalkShapes::message);
    static final Shape<Meeting> MEETING =
            new Shape<>(
                    "meeting", "meetings", Meeting.class, TalkShapes::write, TalkShapes::meeting);

    private TalkShapes() {}

    private static void write(Message message, Fields to) {
        to.put("contact", message.contactId())
                .put("kind", message.form().kind())
                .put("direction", message.form().direction())
                .put("channel", message.form().channel())
                .put("subject", message.words().subject())
                .put("body", message.words().body())
                .put("plannedOn", message.when().plannedOn())
                .put("at", message.when().at())
                .put("tone", message.words().response().tone())
                .put("until", message.words().response().until())
                .put("template", message.words().templateId());
    }

    private static Message message(Fields from) {
        var direction = from.constant("direction", Message.Direction.class, null);
        if (direction == null) {
            throw new Fields.BadField("“direction” is missing");
        }
        var usual =
                direction == Message.Direction.INCOMING ? Message.Kind.REPLY : Message.Kind.OTHER;
        return new Message(
                from.required("id"),
                from.required("contact"),
                new Message.Form(
                        from.constant("kind", Message.Kind.class, usual),
                        direction,
                        from.constant("channel", Message.Channel.class, Message.Channel.EMAIL)),
                new Message.Words(
                        from.text("subject"),
                        from.text("body"),
                        new Message.Response(
                                from.constant("tone", Tone.class, null), from.day("until")),
                        from.text("template")),
                new Message.When(from.day("plannedOn"), from.instant("at")));
    }

    private static void write(Meeting meeting, Fields to) {
        var slot = meeting.slot();
        var course = meeting.course();
        var notebook = meeting.notebook();
        to.put("contact", meeting.contactId())
                .put("start", slot.start())
                .put("zone", slot.zone())
                .put("minutes", slot.minutes())
                .put("medium", slot.medium())
                .put("place", slot.place())
                .put("state", course.state())
                .put("setAt", course.setAt())
                .put("markedAt", course.markedAt())
                .put("confirmedAt", course.confirmedAt())
                .put("agenda", notebook.agenda())
                .put("notes", notebook.notes())
                .put("debrief", notebook.debrief())
                .put("debriefedAt", notebook.debriefedAt())
                .put("rating", notebook.rating())
                // Nothing stands for never, also in steps of undo from before there was a count.
                .put("sequence", course.sequence() == 0 ? null : course.sequence());
    }

    private static Meeting meeting(Fields from) {
        from.required("start");
        from.required("zone");
        return new Meeting(
                from.required("id"),
                from.required("contact"),
                new Slot(
                        from.instant("start"),
                        from.zone("zone"),
                        from.number("minutes", Slot.DEFAULT_MINUTES),
                        from.constant("medium", Slot.Medium.class, Slot.Medium.VIDEO),
                        from.text("place")),
                new Meeting.Course(
                        from.constant("state", Meeting.State.class, Meeting.State.SCHEDULED),
                        from.instant("setAt"),
                        from.instant("markedAt"),
                        from.instant("confirmedAt"),
                        from.number("sequence", 0)),
                new Meeting.Notebook(
                        from.text("agenda"),
                        from.text("notes"),
                        from.text("debrief"),
                        from.instant("debriefedAt"),
                        from.number("rating")));
    }
}
