/**
 * What the etiquette checker knows about texts: their parts, words, turns of phrase, and the names
 * that stand in them. May import {@code java.base} and {@code foothold.domain}.
 */
package foothold.domain.etiquette.text;
