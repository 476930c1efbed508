/**
 * Tells who is who: which entries of a file name the same person, and whom of the people here.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange} and {@code foothold.service}.
 */
package foothold.service.imports.match;
