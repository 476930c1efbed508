/**
 * How a passphrase comes in: from a file or the terminal, never from the command line, which others
 * on the machine can read. Opened to picocli, which sets the fields that carry its annotations.
 *
 * <p>May import picocli, {@code foothold.domain.backup} and {@code foothold.cli.port}.
 */
package foothold.cli.secret;
