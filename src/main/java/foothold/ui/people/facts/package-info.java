/**
 * What is known of a person, field by field, saved as it is typed ({@link
 * foothold.ui.people.facts.FactsModel}).
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.people.act}.
 */
package foothold.ui.people.facts;
