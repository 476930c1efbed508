/**
 * Everybody in the file as a list that answers each keystroke: {@link
 * foothold.service.people.list.PeopleIndex} in memory, filtered and sorted.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code
 * foothold.service.agenda}.
 */
package foothold.service.people.list;
