package foothold.cli;

import foothold.cli.port.Backend;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A command that was run without a process.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record Ran(int status, String out, String err) {

    /** Runs the command line in this process. */
    public static Ran of(Backend backend, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Cli.run(backend, out, err, arguments);
        return new Ran(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
