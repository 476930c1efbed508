/**
 * The JSON archive, which holds everything: {@link foothold.exchange.archive.ArchiveWriter} writes
 * it, {@link foothold.exchange.archive.ArchiveReader} reads it back or says in whole sentences what
 * is wrong with it. Lists and fields follow from {@code foothold.domain.flat}; the description for
 * people is {@code src/docs/archive.schema.json}.
 *
 * <p>May import {@code foothold.domain} and Jackson, no other part of the program.
 */
package foothold.exchange.archive;
