/**
 * The brief for one meeting on one page: as a web page to print, and as a PDF drawn by hand, with
 * an open font inside.
 *
 * <p>May import {@code foothold.domain} and, for scripts that the font lacks, {@code java.awt}.
 */
package foothold.exchange.brief;
