/**
 * The one line in which one logs what happened ({@link foothold.service.log.line.LogLine}) and what
 * it says ({@link foothold.service.log.line.LogEntry}); pure.
 *
 * <p>May import {@code foothold.domain}.
 */
package foothold.service.log.line;
