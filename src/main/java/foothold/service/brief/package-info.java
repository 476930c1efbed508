/**
 * The one-page brief of a meeting: gathered from the file, and written as a web page or a PDF.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service}, {@code
 * foothold.service.prepare}, {@code foothold.service.transfer} and {@code foothold.exchange.brief}.
 */
package foothold.service.brief;
