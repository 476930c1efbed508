package foothold.cli;

import foothold.cli.port.Backend;
import foothold.cli.publish.PublishCommand;
import foothold.cli.remind.RemindCommand;

import picocli.CommandLine;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs one command. */
public final class Cli {
    private static final int WIDTH = 100;

    private Cli() {}

    /**
     * Runs the command that {@code arguments} name and returns its exit status. What it prints is
     * UTF-8 with LF, whatever the machine's own habits.
     */
    public static int run(
            Backend backend, OutputStream out, OutputStream err, String... arguments) {
        var prints = writer(out);
        var complains = writer(err);
        try {
            return commandLine(backend).setOut(prints).setErr(complains).execute(arguments);
        } finally {
            prints.flush();
            complains.flush();
        }
    }

    private static CommandLine commandLine(Backend backend) {
        var root = new Root(backend);
        var line =
                new CommandLine(root)
                        .addSubcommand(new TodayCommand(root))
                        .addSubcommand(new RemindCommand(root::reminders))
                        .addSubcommand(new ImportCommand(root))
                        .addSubcommand(new ExportCommand(root))
                        .addSubcommand(new BriefCommand(root))
                        .addSubcommand(new BackupCommand(root))
                        .addSubcommand(new RestoreCommand(root))
                        .addSubcommand(new CheckCommand(root))
                        .addSubcommand(new DemoCommand(root))
                        .addSubcommand(new PublishCommand(root::open))
                        .addSubcommand(new ShotsCommand(root));
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution);
        var version = "Foothold " + backend.version();
        line.getCommandSpec().version(version);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version(version));
        return line;
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
