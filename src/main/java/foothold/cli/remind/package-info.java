/**
 * The command that reminds while the window is closed.
 *
 * <p>May import picocli, {@code foothold.service} and {@code foothold.domain}. Opened to picocli,
 * which sets the fields that carry its annotations.
 */
package foothold.cli.remind;
