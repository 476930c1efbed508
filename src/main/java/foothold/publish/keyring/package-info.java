/**
 * The keyrings of the systems, asked through their own small programs without a shell; a password
 * goes in and out by pipes, never on a command line, which others on the machine can read.
 *
 * <p>May import {@code foothold.service.publish} and {@code foothold.domain}.
 */
package foothold.publish.keyring;
