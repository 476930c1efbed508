package foothold.cli;

import foothold.cli.port.Refused;
import foothold.service.brief.BriefExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes the one-page brief of a meeting. */
@Command(name = "brief", description = "Write the one-page brief of a meeting.")
final class BriefCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "CONTACT-OR-MEETING",
            description = "A person's name, or the id of a person or meeting.")
    private String who;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Where to write; its ending, .pdf or .html, gives the format.")
    private Path file;

    @Spec private CommandSpec spec;

    private final Root root;

    BriefCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (BriefExport.Format.of(file).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "“" + file + "” has no ending that names a format; write it like brief.pdf");
        }
        try (var desk = root.open()) {
            if (Files.exists(file) && Files.isSameFile(file, desk.file())) {
                throw new Refused(
                        file
                                + " is the data file itself. Nothing was changed. Choose another"
                                + " name.");
            }
            var name = desk.writeBrief(who, file);
            spec.commandLine()
                    .getOut()
                    .print("Wrote the brief for " + name + " to " + file + ".\n");
        }
        return Exit.DONE;
    }
}
