/**
 * What other calendars may see of a data file: meetings and due dates, read through the agenda, and
 * the feed, a calendar file kept up to date for programs on the same machine.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain} and {@code
 * foothold.exchange.calendar}; nothing of it is loaded before the first frame.
 */
package foothold.service.sharing;
