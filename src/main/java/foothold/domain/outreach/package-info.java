/**
 * What is written, said and answered: messages and the words that describe them.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.outreach;
