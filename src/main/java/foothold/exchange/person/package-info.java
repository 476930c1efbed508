/**
 * A person as any file tells of them: the fields of a contact by name, as far as the file says
 * something, so that every reader hands over the same and nothing downstream asks where it came
 * from.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.exchange}.
 */
package foothold.exchange.person;
