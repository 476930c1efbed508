/**
 * The page of one person ({@link foothold.ui.people.person.PersonModel}): who they are, what comes
 * next, and everything that happened.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui}, and of {@code foothold.ui.people} what it is made of: {@code act, log, facts}.
 */
package foothold.ui.people.person;
