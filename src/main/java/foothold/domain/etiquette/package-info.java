/**
 * The etiquette checker (PRODUCT, section 4): deterministic, local, explained. It never rewrites.
 *
 * <p>{@link foothold.domain.etiquette.Checker} is the way in, {@link
 * foothold.domain.etiquette.Counts} what is shown while typing; each family of rules has a class.
 * What a text consists of is in {@code etiquette.text}. May import {@code java.base} and {@code
 * foothold.domain}.
 */
package foothold.domain.etiquette;
