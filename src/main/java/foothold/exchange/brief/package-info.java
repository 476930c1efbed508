/**
 * The brief for one meeting on one page: as a web page to print, and as a PDF drawn by hand.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange} and {@code
 * foothold.exchange.pdf}.
 */
package foothold.exchange.brief;
