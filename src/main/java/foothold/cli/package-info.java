/**
 * The command line: one class per command, and what a failure means for its caller.
 *
 * <p>Starts no JavaFX. May import picocli, {@code foothold.service}, {@code foothold.domain} and
 * its own sub-packages; what the commands work on comes through {@link foothold.cli.port.Backend}.
 * Opened to picocli, which sets the fields that carry its annotations.
 */
package foothold.cli;
