/**
 * Public holidays, from the tables of jollyday.
 *
 * <p>The only place that sees jollyday. May import it, {@code java.base} and {@code
 * foothold.service.agenda} (for the port it implements); nothing else of Foothold. Loading a
 * country cold takes some tenths of a second, so nobody asks before the first frame. The package is
 * exported to jollyday, see {@link foothold.holidays.VisibleHolidays}.
 */
package foothold.holidays;
