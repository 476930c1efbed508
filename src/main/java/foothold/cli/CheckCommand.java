package foothold.cli;

import foothold.service.StoreException;
import foothold.service.backup.NewestBackup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Looks through the data file for damage. */
@Command(name = "check", description = "Verify that the data file is sound.")
final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    private final Root root;

    CheckCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var desk = root.openAsItIs()) {
            var problems = desk.check();
            if (!problems.isEmpty()) {
                problems.forEach(problem -> out.print(problem + "\n"));
                throw new StoreException(
                        StoreException.Kind.DAMAGED,
                        desk.file() + " is damaged in " + count(problems.size()) + ".",
                        advice(),
                        null);
            }
            out.print(desk.file() + " is sound.\n");
        }
        return Exit.DONE;
    }

    private String advice() {
        return NewestBackup.advice(root.vault())
                .orElse(
                        "Nothing was changed. Keep a copy of it, export what can be read, and"
                                + " import that into a new data file.");
    }

    private static String count(int places) {
        return places == 1 ? "1 place" : places + " places";
    }
}
