package foothold.domain.flat;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Note;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;

/** Contacts, organizations and notes as fields. */
final class ContactShapes {
    static final Shape<Organization> ORGANIZATION =
            new Shape<>(
                    "organization",
                    "organizations",
                    Organization.class,
                    ContactShapes::write,
                    ContactShapes::organization);
    static final Shape<Contact> CONTACT =
            new Shape<>(
                    "contact",
                    "contacts",
                    Contact.class,
                    ContactShapes::write,
                    ContactShapes::contact);
    static final Shape<Note> NOTE =
            new Shape<>("note", "notes", Note.class, ContactShapes::write, ContactShapes::note);

    private ContactShapes() {}

    private static void write(Organization organization, Fields to) {
        var rank = organization.rank();
        to.put("name", organization.name())
                .put("advocacy", rank.advocacy())
                .put("motivation", rank.motivation())
                .put("posting", rank.posting())
                .put("notes", organization.about().notes())
                .put("closedAt", organization.closedAt())
                .put("size", organization.about().size())
                .put("offeredOn", organization.about().offeredOn());
    }

    private static Organization organization(Fields from) {
        return new Organization(
                from.required("id"),
                from.required("name"),
                new Organization.Rank(
                        from.choice("advocacy"), from.number("motivation"), from.number("posting")),
                new Organization.About(
                        from.text("notes"),
                        from.constant("size", Organization.Size.class, null),
                        from.day("offeredOn")),
                from.instant("closedAt"));
    }

    private static void write(Contact contact, Fields to) {
        var profile = contact.profile();
        to.put("name", profile.name())
                .put("pronunciation", profile.pronunciation())
                .put("role", profile.job().role())
                .put("organization", profile.job().organizationId())
                .put("location", profile.place().location())
                .put("zone", profile.place().zone())
                .put("research", profile.research())
                .put("emails", contact.reach().emails())
                .put("phones", contact.reach().phones())
                .put("links", contact.reach().links());
        var tie = contact.tie();
        to.put("tie", tie.kind())
                .put("tieText", tie.text())
                .put("tieStrength", tie.strength())
                .put("internal", tie.internal())
                .put("manager", tie.manager());
        write(contact.standing(), to);
        var footing = profile.job().footing();
        to.put("relevance", footing.relevance())
                .put("level", footing.level())
                .put("promotedInside", footing.promotedInside())
                .put("segment", contact.standing().aim().segment())
                .put("path", contact.standing().aim().pathId());
    }

    private static void write(Standing standing, Fields to) {
        var closure = standing.closure();
        to.put("target", standing.aim().target())
                .put("campaign", standing.aim().campaignId())
                .put("cadence", standing.aim().cadenceId())
                .put("doNotContact", standing.doNotContact())
                .put("closed", closure == null ? null : closure.reason())
                .put("closedAt", closure == null ? null : closure.at())
                .put("archivedAt", standing.archivedAt())
                .put("tags", standing.filing().tags())
                .put("mentor", standing.filing().mentor())
                .put("connectedOn", standing.filing().connectedOn())
                .put("addedAt", standing.filing().addedAt());
    }

    private static Contact contact(Fields from) {
        return new Contact(
                from.required("id"),
                profile(from),
                new Reach(from.list("emails"), from.list("phones"), from.list("links")),
                new Tie(
                        from.constant("tie", Tie.Kind.class, Tie.Kind.NONE),
                        from.text("tieText"),
                        from.number("tieStrength", 0),
                        from.flag("internal"),
                        from.flag("manager")),
                standing(from));
    }

    private static Profile profile(Fields from) {
        return new Profile(
                from.required("name"),
                from.text("pronunciation"),
                new Profile.Job(from.text("role"), from.text("organization"), footing(from)),
                new Profile.Place(from.text("location"), from.zone("zone")),
                from.text("research"));
    }

    private static Profile.Footing footing(Fields from) {
        return new Profile.Footing(
                from.number("relevance"),
                from.constant("level", Profile.Level.class, null),
                from.choice("promotedInside"));
    }

    private static Standing standing(Fields from) {
        var reason = from.constant("closed", Standing.Closure.Reason.class, null);
        return new Standing(
                new Standing.Aim(
                        from.flag("target"),
                        from.text("campaign"),
                        from.text("cadence"),
                        from.constant("segment", Segment.class, null),
                        from.text("path")),
                from.flag("doNotContact"),
                reason == null ? null : new Standing.Closure(reason, from.instant("closedAt")),
                from.instant("archivedAt"),
                new Standing.Filing(
                        from.list("tags"),
                        from.flag("mentor"),
                        from.day("connectedOn"),
                        from.instant("addedAt")));
    }

    private static void write(Note note, Fields to) {
        to.put("contact", note.contactId()).put("at", note.at()).put("text", note.text());
    }

    private static Note note(Fields from) {
        from.required("at");
        return new Note(
                from.required("id"),
                from.required("contact"),
                from.instant("at"),
                from.text("text"));
    }
}
