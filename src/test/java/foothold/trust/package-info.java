/**
 * Shows, with real processes and real files, that nothing is lost: kills, power cuts, full disks.
 *
 * <p>A promise has a short run among all tests and a long one behind the tag {@code trust}; each
 * prints its figures in one line. May import everything.
 */
package foothold.trust;
