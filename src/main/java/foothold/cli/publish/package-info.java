/**
 * Publishing from the command line. Opened to picocli, which sets the fields that carry its
 * annotations.
 *
 * <p>May import picocli, {@code foothold.cli.port}, {@code foothold.service.publish} and {@code
 * foothold.domain.backup}.
 */
package foothold.cli.publish;
