package foothold.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Fills an empty data file with sample people. */
@Command(
        name = "demo",
        description = "Fill an empty data file with sample people, to explore with.")
final class DemoCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    private final Root root;

    DemoCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (var desk = root.open()) {
            int people = desk.fillWithSamples();
            spec.commandLine()
                    .getOut()
                    .print("Added " + people + " sample people to " + desk.file() + ".\n");
        }
        return Exit.DONE;
    }
}
