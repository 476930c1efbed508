package foothold.rooms;

import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.remind.Reminders;
import foothold.service.settings.Preferences;
import foothold.ui.Shell;
import foothold.ui.settings.HolidayModel;
import foothold.ui.settings.SettingsModel;
import foothold.ui.settings.SettingsScreen;
import foothold.ui.settings.remind.RemindModel;
import foothold.ui.settings.remind.RemindPart;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Puts the settings together. */
final class SettingsRoom {
    private SettingsRoom() {}

    static SettingsScreen over(
            Workspace workspace, RandomGenerator random, Shell shell, Safety safety) {
        var preferences = new Preferences(workspace, random);
        var holidays = new HolidayModel(new PublicHolidays(), shell);
        var model = new SettingsModel(workspace, preferences, holidays, shell);
        return new SettingsScreen(model, safety::data);
    }

    /** Being reminded while the window is closed, as a section of them. */
    static SettingsScreen.Section reminders(Supplier<Reminders> reminders, Shell shell) {
        var model = new RemindModel(reminders, shell);
        return new SettingsScreen.Section(
                "remind.title", () -> new RemindPart(model), model::refresh);
    }
}
