/**
 * The flat form of every record: the one list of field names, from which the tables' columns and
 * the archive's members both follow, so that neither can forget what the other keeps.
 *
 * <p>May import {@code java.base} and the rest of {@code foothold.domain}.
 */
package foothold.domain.flat;
