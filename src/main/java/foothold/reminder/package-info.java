/**
 * Reminding while no window is open: reads the data file, tells what became due by the desktop's
 * notifications, remembers it, and lets the system run it by itself.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain}, {@code foothold.storage}, {@code
 * foothold.holidays} and its own sub-packages. Nothing of it is loaded before the first frame.
 */
package foothold.reminder;
