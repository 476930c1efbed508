/**
 * Bringing people in from files: telling which file it is ({@link
 * foothold.service.imports.Importer}), recognising those who are here already, and writing the rest
 * as one edit ({@link foothold.service.imports.PeopleImport}).
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange} and {@code foothold.service}.
 */
package foothold.service.imports;
