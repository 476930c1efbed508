package foothold.rooms;

import foothold.holidays.PublicHolidays;
import foothold.service.Workspace;
import foothold.service.settings.Preferences;
import foothold.ui.Shell;
import foothold.ui.settings.HolidayModel;
import foothold.ui.settings.SettingsModel;
import foothold.ui.settings.SettingsScreen;

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
}
