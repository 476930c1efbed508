/**
 * What a week was, on one page to show to somebody: as a web page and as a PDF.
 *
 * <p>May import {@code foothold.exchange} and {@code foothold.exchange.pdf}.
 */
package foothold.exchange.review;
