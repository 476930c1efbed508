/**
 * The people one talks to: adding them and saying where they stand ({@link
 * foothold.service.people.People}), and what is known of them ({@link
 * foothold.service.people.FactSheet}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.people;
