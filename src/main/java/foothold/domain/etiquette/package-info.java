/**
 * The etiquette checker (PRODUCT, section 4): deterministic, local, explained. It never rewrites.
 *
 * <p>{@link foothold.domain.etiquette.Checker} is the way in; {@link
 * foothold.domain.etiquette.Letter} takes a text apart; each family of rules has a class. May import
 * {@code java.base} and {@code foothold.domain}.
 */
package foothold.domain.etiquette;
