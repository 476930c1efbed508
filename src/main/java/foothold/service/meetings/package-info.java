/**
 * Meetings as a whole: the agenda, times said in two zones, and calendar files.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange.calendar} and {@code
 * foothold.service}.
 */
package foothold.service.meetings;
