package foothold.domain.flat;

import foothold.domain.contact.Distinct;
import foothold.domain.contact.Research;
import foothold.domain.meeting.Promise;
import foothold.domain.meeting.Referral;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Template;

/** What goes with writing to people: templates, research, referrals, promises, as fields. */
final class OutreachShapes {
    static final Shape<Template> TEMPLATE =
            new Shape<>(
                    "template",
                    "templates",
                    Template.class,
                    OutreachShapes::write,
                    OutreachShapes::template);
    static final Shape<Distinct> DISTINCT =
            new Shape<>(
                    "distinct_pair",
                    "distinctPairs",
                    Distinct.class,
                    OutreachShapes::write,
                    OutreachShapes::distinct);
    static final Shape<Research> RESEARCH =
            new Shape<>(
                    "research",
                    "research",
                    Research.class,
                    OutreachShapes::write,
                    OutreachShapes::research);
    static final Shape<Referral> REFERRAL =
            new Shape<>(
                    "referral",
                    "referrals",
                    Referral.class,
                    OutreachShapes::write,
                    OutreachShapes::referral);
    static final Shape<Promise> PROMISE =
            new Shape<>(
                    "promise",
                    "promises",
                    Promise.class,
                    OutreachShapes::write,
                    OutreachShapes::promise);

    private OutreachShapes() {}

    private static void write(Template template, Fields to) {
        to.put("name", template.name())
                .put("kind", template.use().kind())
                .put("channel", template.use().channel())
                .put("subject", template.subject())
                .put("body", template.body());
    }

    private static Template template(Fields from) {
        return new Template(
                from.required("id"),
                from.required("name"),
                new Template.Use(
                        from.constant("kind", Message.Kind.class, Message.Kind.OTHER),
                        from.constant("channel", Message.Channel.class, null)),
                from.text("subject"),
                from.text("body"));
    }

    private static void write(Distinct distinct, Fields to) {
        to.put("contact", distinct.contactId())
                .put("other", distinct.otherId())
                .put("at", distinct.at());
    }

    private static Distinct distinct(Fields from) {
        from.required("at");
        return new Distinct(
                from.required("id"),
                from.required("contact"),
                from.required("other"),
                from.instant("at"));
    }

    private static void write(Research research, Fields to) {
        to.put("contact", research.about().contactId())
                .put("organization", research.about().organizationId())
                .put("topic", research.topic())
                .put("text", research.text())
                .put("doneAt", research.doneAt());
    }

    private static Research research(Fields from) {
        return new Research(
                from.required("id"),
                new Research.About(from.text("contact"), from.text("organization")),
                from.required("topic"),
                from.text("text"),
                from.instant("doneAt"));
    }

    private static void write(Referral referral, Fields to) {
        to.put("contact", referral.fromId())
                .put("named", referral.named().contactId())
                .put("name", referral.named().name())
                .put("note", referral.named().note())
                .put("on", referral.naming().on())
                .put("introduction", referral.naming().introduction())
                .put("meeting", referral.naming().meetingId());
    }

    private static Referral referral(Fields from) {
        from.required("on");
        return new Referral(
                from.required("id"),
                from.required("contact"),
                new Referral.Named(from.text("named"), from.required("name"), from.text("note")),
                new Referral.Naming(
                        from.day("on"), from.flag("introduction"), from.text("meeting")));
    }

    private static void write(Promise promise, Fields to) {
        to.put("contact", promise.contactId())
                .put("owner", promise.said().owner())
                .put("text", promise.said().text())
                .put("meeting", promise.said().meetingId())
                .put("due", promise.due())
                .put("madeAt", promise.course().madeAt())
                .put("doneAt", promise.course().doneAt());
    }

    private static Promise promise(Fields from) {
        from.required("madeAt");
        return new Promise(
                from.required("id"),
                from.required("contact"),
                new Promise.Said(
                        from.constant("owner", Promise.Owner.class, Promise.Owner.ME),
                        from.required("text"),
                        from.text("meeting")),
                from.day("due"),
                new Promise.Course(from.instant("madeAt"), from.instant("doneAt")));
    }
}
