package foothold.cli.remind;

import foothold.domain.remind.Habits;
import foothold.domain.remind.Quiet;
import foothold.service.remind.Reminders;
import foothold.service.remind.Reminders.Standing;

import java.util.stream.Collectors;

/** What the command prints. */
final class RemindText {
    private RemindText() {}

    /** Each notification: its title, and its lines indented. */
    static String of(Reminders.Told told) {
        if (told.words().isEmpty()) {
            return "Nothing to tell now.\n";
        }
        return told.words().stream().map(RemindText::of).collect(Collectors.joining());
    }

    private static String of(Reminders.Words words) {
        return words.title()
                + "\n"
                + words.text()
                        .lines()
                        .map(line -> "  " + line + "\n")
                        .collect(Collectors.joining());
    }

    /** Whether it runs by itself, and when it tells what. */
    static String of(Standing standing, Habits habits) {
        return state(standing)
                + "\nSummary from "
                + habits.morning()
                + (habits.quiet().from().equals(habits.quiet().to())
                        ? ", no quiet hours"
                        : ", quiet " + hours(habits.quiet()))
                + (habits.names() ? ", with names.\n" : ", without names.\n");
    }

    private static String hours(Quiet quiet) {
        return "from " + quiet.from() + " to " + quiet.to();
    }

    private static String state(Standing standing) {
        if (!standing.on()) {
            return "Off: nothing reminds you while Foothold is closed.";
        }
        return "On, by "
                + standing.way()
                + (standing.otherFile() == null ? "." : ", for " + standing.otherFile() + ".");
    }
}
