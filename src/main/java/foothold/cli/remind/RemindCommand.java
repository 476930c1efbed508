package foothold.cli.remind;

import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Tells by a desktop notification what became due, and lets the system do so by itself. */
@Command(
        name = "remind",
        description = "Tell by a desktop notification what became due, each thing once.")
public final class RemindCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NO_DISPLAY = 3;
    private static final int REFUSED = 4;

    @ArgGroup private Choice choice;

    @Spec private CommandSpec spec;

    private final Supplier<Reminders> reminders;

    /** What may be asked instead of telling; one of them at most. */
    static final class Choice {
        @Option(
                names = "--dry-run",
                required = true,
                description = "Print what would be told now; nothing is told or remembered.")
        private boolean dryRun;

        @Option(
                names = "--install",
                required = true,
                description = "Let the system run this every few minutes, for this data file.")
        private boolean install;

        @Option(
                names = "--remove",
                required = true,
                description = "Take away all that --install made.")
        private boolean remove;

        @Option(
                names = "--status",
                required = true,
                description = "Say whether it is installed, and when it tells what.")
        private boolean status;
    }

    /** The command over the reminders of the data file that was asked for. */
    public RemindCommand(Supplier<Reminders> reminders) {
        this.reminders = reminders;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var asked = reminders.get();
        if (choice == null) {
            return tell(asked);
        }
        if (choice.dryRun) {
            out.print(RemindText.of(asked.look()));
            return DONE;
        }
        return choice.status ? status(asked, out) : change(asked, out);
    }

    private int tell(Reminders asked) throws IOException {
        try {
            boolean told = !asked.tell().notes().isEmpty();
            if (told) {
                spec.commandLine().getOut().flush();
                asked.waitForClicks();
            }
            return DONE;
        } catch (NotTold e) {
            return complain(e.getMessage() + " " + e.advice(), NO_DISPLAY);
        }
    }

    private int change(Reminders asked, PrintWriter out) {
        try {
            if (choice.install) {
                asked.install();
            } else {
                asked.remove();
            }
            return status(asked, out);
        } catch (IOException e) {
            return complain(
                    "The system refused: "
                            + e.getMessage()
                            + ". Nothing was lost; what is due still waits in Today. Try again, or"
                            + " run foothold remind from a timer of your own.",
                    REFUSED);
        }
    }

    private static int status(Reminders asked, PrintWriter out) {
        out.print(RemindText.of(asked.standing(), asked.habits()));
        return DONE;
    }

    private int complain(String line, int status) {
        spec.commandLine().getErr().print("foothold: " + line + "\n");
        return status;
    }
}
