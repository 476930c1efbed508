/**
 * The people one talks to and the organizations they work for.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.contact;
