/**
 * The people one talks to: adding and changing them ({@link foothold.service.people.People}, {@link
 * foothold.service.people.FactSheet}), and the list that finds them as one types ({@link
 * foothold.service.people.PeopleIndex}).
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code
 * foothold.service.agenda}.
 */
package foothold.service.people;
