/**
 * Closing the loop: everybody who is to be told that the search, or one path, has come to its end,
 * one after the other.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.closing;
