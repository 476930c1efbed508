/**
 * The path board as a web page, as a PDF and as Markdown.
 *
 * <p>May import {@code foothold.exchange} and {@code foothold.exchange.pdf}.
 */
package foothold.exchange.board;
