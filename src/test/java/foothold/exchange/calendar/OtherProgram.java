package foothold.exchange.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Another program, run once.
 *
 * @param ok whether it was there and ended well
 * @param out what it said
 */
record OtherProgram(boolean ok, String out) {

    static OtherProgram run(List<Path> files, String... command) throws InterruptedException {
        var words = Stream.concat(Stream.of(command), files.stream().map(Path::toString)).toList();
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            var out = process.inputReader().lines().collect(Collectors.joining("\n"));
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            return new OtherProgram(ended && process.exitValue() == 0, out);
        } catch (IOException missing) {
            return new OtherProgram(false, missing.getMessage());
        }
    }

    static OtherProgram run(String... command) throws InterruptedException {
        return run(List.of(), command);
    }

    /** Whether Python and both its readers of calendars are here. */
    static boolean isPythonHere() throws InterruptedException {
        return run("/usr/bin/python3", "-c", "import icalendar, vobject").ok();
    }

    /** The folder with the readers for Node, whether it exists or not. */
    static Path nodeModules() {
        return Path.of(System.getProperty("foothold.node", "none")).resolve("node_modules");
    }

    /** Lets a script in that folder find the readers for Node; to be deleted afterwards. */
    static Path linkModules(Path folder) throws IOException {
        return Files.createSymbolicLink(
                folder.resolve("node_modules"), nodeModules().toAbsolutePath());
    }
}
