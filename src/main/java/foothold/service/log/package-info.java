/**
 * Logging what happened with a person ({@link foothold.service.log.Logbook}), correcting it ({@link
 * foothold.service.log.Entries}), and writing what one line said ({@link
 * foothold.service.log.QuickLog}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.log;
