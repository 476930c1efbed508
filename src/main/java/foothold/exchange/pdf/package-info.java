/**
 * PDF files drawn by hand: lines of words, rules and bars on pages, with an open font inside.
 *
 * <p>May import {@code java.base} and, for scripts that the font lacks, {@code java.awt}.
 */
package foothold.exchange.pdf;
