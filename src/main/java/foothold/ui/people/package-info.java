/**
 * People: the list and, beside it or alone, the page of one person.
 *
 * <p>{@link foothold.ui.people.PeopleScreen} is the way in. The sub-packages are its parts: {@code
 * list} (with {@code cell} and {@code add}), {@code person} (with {@code log} and {@code facts}),
 * and {@code act}, which all of them share. May import {@code javafx}, {@code foothold.service},
 * {@code foothold.domain} and {@code foothold.ui}.
 */
package foothold.ui.people;
