/**
 * Calendar files (iCalendar, RFC 5545): appointments in, text out, written by hand since it is
 * little and the libraries fetch time zones from the net.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.exchange.calendar;
