/**
 * Dates and times as people type them ("fri", "in 3 days", "12/4", "yesterday 14:20"), read without
 * a clock of its own; and instants as files hold them, read quickly.
 *
 * <p>May import {@code java.base} only.
 */
package foothold.domain.dates;
