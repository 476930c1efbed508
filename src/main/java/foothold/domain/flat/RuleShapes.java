package foothold.domain.flat;

import foothold.domain.Settings;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.followup.Decision;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.domain.followup.Reminder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.stream.Collectors;

/** What rules and decides: settings, cadences, days off, reminders, decisions, as fields. */
final class RuleShapes {
    static final Shape<Settings> SETTINGS =
            new Shape<>(
                    "settings",
                    "settings",
                    Settings.class,
                    RuleShapes::write,
                    RuleShapes::settings);
    static final Shape<Cadence> CADENCE =
            new Shape<>(
                    "cadence", "cadences", Cadence.class, RuleShapes::write, RuleShapes::cadence);
    static final Shape<DayOff> DAY_OFF =
            new Shape<>("day_off", "daysOff", DayOff.class, RuleShapes::write, RuleShapes::dayOff);
    static final Shape<Reminder> REMINDER =
            new Shape<>(
                    "reminder",
                    "reminders",
                    Reminder.class,
                    RuleShapes::write,
                    RuleShapes::reminder);
    static final Shape<Decision> DECISION =
            new Shape<>(
                    "decision",
                    "decisions",
                    Decision.class,
                    RuleShapes::write,
                    RuleShapes::decision);

    private RuleShapes() {}

    private static void write(Settings settings, Fields to) {
        var weekend = settings.calendar().weekend().stream().sorted().map(Enum::name).toList();
        to.put("zone", settings.zone())
                .put("country", settings.calendar().country())
                .put("weekend", weekend)
                .put("cadence", settings.cadenceId())
                .put("theme", settings.theme())
                .put("noteLimit", settings.look().noteLimit())
                .put("name", settings.me().name())
                .put("names", settings.me().names())
                .put("signature", settings.me().signature())
                .put("introduction", settings.me().introduction());
    }

    private static Settings settings(Fields from) {
        from.required("zone");
        boolean stated = from.values().get("weekend") != null;
        var weekend =
                stated
                        ? from.list("weekend").stream()
                                .map(name -> constant("weekend", name, DayOfWeek.class))
                                .collect(Collectors.toSet())
                        : Settings.Calendar.USUAL_WEEKEND;
        var cadence = from.text("cadence");
        return new Settings(
                from.zone("zone"),
                new Settings.Calendar(from.text("country"), weekend),
                cadence == null ? Settings.DEFAULT_CADENCE : cadence,
                new Settings.Look(
                        from.constant("theme", Settings.Theme.class, Settings.Theme.SYSTEM),
                        from.number("noteLimit")),
                new Settings.Me(
                        from.text("name"),
                        from.list("names"),
                        from.text("signature"),
                        from.text("introduction")));
    }

    private static void write(Cadence cadence, Fields to) {
        var asking = cadence.asking();
        to.put("name", cadence.name())
                .put("noonRule", asking.noonRule())
                .put("nextPersonDays", asking.nextPersonDays())
                .putNumbers("nudgeDays", asking.nudgeDays())
                .put("letGoDays", asking.letGoDays())
                .put("thankYou", cadence.thanking().pace())
                .put("tellReferrerWhenWritten", cadence.thanking().tellReferrerWhenWritten())
                .put("keepInTouchMonths", cadence.keepInTouchMonths());
    }

    private static Cadence cadence(Fields from) {
        return new Cadence(
                from.required("id"),
                from.required("name"),
                new Cadence.Asking(
                        from.flag("noonRule"),
                        from.number("nextPersonDays"),
                        from.numbers("nudgeDays"),
                        from.number("letGoDays", 1)),
                new Cadence.Thanking(
                        from.constant(
                                "thankYou",
                                Cadence.Thanking.Pace.class,
                                Cadence.Thanking.Pace.WITHIN_24_HOURS),
                        from.flag("tellReferrerWhenWritten")),
                from.number("keepInTouchMonths", 1));
    }

    private static void write(DayOff off, Fields to) {
        to.put("first", off.first()).put("last", off.last()).put("label", off.label());
    }

    private static DayOff dayOff(Fields from) {
        from.required("first");
        return new DayOff(
                from.required("id"), from.day("first"), from.day("last"), from.text("label"));
    }

    private static void write(Reminder reminder, Fields to) {
        to.put("contact", reminder.about().contactId())
                .put("organization", reminder.about().organizationId())
                .put("text", reminder.text())
                .put("due", reminder.due().toString())
                .put("madeAt", reminder.course().madeAt())
                .put("doneAt", reminder.course().doneAt());
    }

    private static Reminder reminder(Fields from) {
        return new Reminder(
                from.required("id"),
                new Reminder.About(from.text("contact"), from.text("organization")),
                from.required("text"),
                due("due", from.required("due")),
                new Reminder.Course(from.instant("madeAt"), from.instant("doneAt")));
    }

    private static void write(Decision decision, Fields to) {
        to.put("kind", decision.key().kind())
                .put("trigger", decision.key().trigger())
                .put("at", decision.at());
        switch (decision.verdict()) {
            case Decision.Verdict.Snoozed(var until) ->
                    to.put("snoozedUntil", until.toString())
                            .put("dismissed", false)
                            .put("reason", (String) null);
            case Decision.Verdict.Dismissed(var reason) ->
                    to.put("snoozedUntil", (String) null)
                            .put("dismissed", true)
                            .put("reason", reason);
        }
    }

    private static Decision decision(Fields from) {
        from.required("at");
        var until = from.text("snoozedUntil");
        if ((until == null) != from.flag("dismissed")) {
            throw new Fields.BadField("a decision is either “snoozedUntil” or “dismissed”");
        }
        return new Decision(
                from.required("id"),
                new Followup.Key(
                        constant("kind", from.required("kind"), FollowupKind.class),
                        from.required("trigger")),
                from.instant("at"),
                until == null
                        ? new Decision.Verdict.Dismissed(from.text("reason"))
                        : new Decision.Verdict.Snoozed(due("snoozedUntil", until)));
    }

    private static Due due(String name, String text) {
        try {
            return Moments.due(text);
        } catch (DateTimeException _) {
            throw Fields.bad(name, text, "a day or a UTC time");
        }
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return new Fields().put(name, text).constant(name, type, null);
    }
}
