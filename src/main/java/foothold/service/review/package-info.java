/**
 * Looking back on a week: what it held, what the user writes about it, and the page to show.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code
 * foothold.exchange.review}.
 */
package foothold.service.review;
