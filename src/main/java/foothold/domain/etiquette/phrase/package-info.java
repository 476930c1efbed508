/**
 * The turns of phrase the etiquette checker understands, in English: asking for a job, stating a
 * limit, leaving the time to the other person, asking a favour. May import {@code java.base} and
 * {@code foothold.domain.etiquette.text}.
 */
package foothold.domain.etiquette.phrase;
