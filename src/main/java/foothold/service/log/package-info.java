/**
 * Logging what happened with a person: the use cases ({@link foothold.service.log.Logbook}), and
 * the one line one types for it ({@link foothold.service.log.LogLine}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.log;
