package foothold.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Takes pictures of every screen; the one command that starts JavaFX. */
@Command(
        name = "shots",
        description = "Write a picture (PNG) of every screen, light and dark, without a display.")
final class ShotsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder to write to.")
    private Path folder;

    @Spec private CommandSpec spec;

    private final Root root;

    ShotsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        int pictures = root.backend().shots(folder).size();
        spec.commandLine().getOut().print("Wrote " + pictures + " pictures to " + folder + ".\n");
        return Exit.DONE;
    }
}
