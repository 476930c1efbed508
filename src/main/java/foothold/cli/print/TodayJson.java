package foothold.cli.print;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.service.agenda.Outlook;

import tools.jackson.core.JsonGenerator;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Today as JSON (PRODUCT, section 8): members in a fixed order, absent ones left out. */
public final class TodayJson {
    private TodayJson() {}

    /** An array of what is due on or before that day, in Today's order. */
    public static String of(Outlook outlook, int days) {
        return Json.text(
                json -> {
                    json.writeStartArray();
                    outlook.list(days).forEach(followup -> write(json, followup, outlook));
                    json.writeEndArray();
                });
    }

    private static void write(JsonGenerator json, Followup followup, Outlook outlook) {
        var party = followup.party();
        var late = followup.due().late(outlook.now(), outlook.zone());
        json.writeStartObject();
        json.writeStringProperty("id", followup.id());
        json.writeStringProperty("kind", followup.kind().name());
        named(json, "contact", party.contactId(), party.contactName());
        named(json, "organization", party.organizationId(), party.organizationName());
        json.writeStringProperty("due", due(followup.due(), outlook.zone()));
        json.writeBooleanProperty("overdue", late.isPresent());
        Json.member(json, "late", late.map(Object::toString).orElse(null));
        json.writeStringProperty("reason", followup.reason());
        Json.member(json, "last", followup.last());
        json.writeStringProperty("action", followup.action());
        json.writeEndObject();
    }

    private static void named(JsonGenerator json, String member, String id, String name) {
        if (id == null && name == null) {
            return;
        }
        json.writeObjectPropertyStart(member);
        Json.member(json, "id", id);
        Json.member(json, "name", name);
        json.writeEndObject();
    }

    /** A local day, or an instant with the offset it has in the user's zone. */
    private static String due(Due due, ZoneId zone) {
        return switch (due) {
            case Due.OnDay(var day) -> day.toString();
            case Due.AtInstant(var at) ->
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
        };
    }
}
