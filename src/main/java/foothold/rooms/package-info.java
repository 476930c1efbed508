/**
 * The house over one open data file: what the window needs of it first, and every screen put
 * together.
 *
 * <p>May import everything below it ({@code domain}, {@code service}, {@code storage}, {@code
 * holidays}, {@code publish}, {@code ui}); only the program's start and its pictures import it.
 */
package foothold.rooms;
