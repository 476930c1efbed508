package foothold.ui.settings.publish;

import static foothold.ui.Messages.text;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.service.Workspace;
import foothold.service.publish.Choices;
import foothold.service.publish.Outcome;
import foothold.service.publish.Publishing.Parcel;
import foothold.ui.HumanDates;

import java.util.ArrayList;

/** Publishing in words. */
final class PublishWords {
    private PublishWords() {}

    /** Exactly what would be sent. */
    static String sends(Parcel parcel, Choices choices) {
        var wanted = choices.wanted();
        var lines = new ArrayList<String>();
        var with = wanted.names() ? "named" : "nameless";
        if (wanted.meetings()) {
            lines.add(text("publish.sends.meetings." + with, parcel.meetings()));
        }
        if (wanted.due()) {
            lines.add(text("publish.sends.due." + with, parcel.due()));
        }
        if (wanted.people()) {
            lines.add(text("publish.sends.people", parcel.people()));
        }
        if (lines.isEmpty()) {
            return text("publish.sends.nothing");
        }
        lines.add(text("publish.sends.never"));
        return String.join("\n", lines);
    }

    /** What was done. */
    static String done(Outcome outcome) {
        var words = new StringBuilder(counted(outcome));
        if (outcome.overwritten() > 0) {
            words.append(' ').append(text("publish.overwritten", outcome.overwritten()));
        }
        if (outcome.refused() > 0) {
            words.append(' ').append(text("publish.refused", outcome.refused()));
        }
        return words.toString();
    }

    private static String counted(Outcome outcome) {
        var counts = new ArrayList<String>();
        if (outcome.sent() > 0) {
            counts.add(text("publish.done.sent", outcome.sent()));
        }
        if (outcome.removed() > 0) {
            counts.add(text("publish.done.removed", outcome.removed()));
        }
        if (outcome.unchanged() > 0) {
            counts.add(text("publish.done.unchanged", outcome.unchanged()));
        }
        return counts.isEmpty() ? text("publish.done.nothing") : String.join(", ", counts) + ".";
    }

    /** The time it is for the user. */
    static String time(Workspace workspace) {
        var now = workspace.clock().instant();
        var zone =
                workspace
                        .store()
                        .find(Shapes.SETTINGS, Settings.ID)
                        .map(Settings::zone)
                        .orElse(workspace.clock().getZone());
        return new HumanDates(zone, now).moment(now);
    }
}
