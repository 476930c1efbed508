/**
 * What the commands print: lines for people, JSON for programs.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain}, {@code foothold.cli.port} and,
 * for JSON, Jackson's writer.
 */
package foothold.cli.print;
