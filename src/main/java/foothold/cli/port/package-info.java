/**
 * What the commands need of the rest of the program, implemented and handed in by {@code
 * foothold.Main}.
 *
 * <p>May import {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.cli.port;
