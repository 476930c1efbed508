/**
 * What was promised either way and what one decided to do: what is due, what was kept.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.ledger;
