/**
 * The list of people: what it shows ({@link foothold.ui.people.list.PeopleModel}), the table, the
 * filters above it and what one does with many at once below it.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.people.act}.
 */
package foothold.ui.people.list;
