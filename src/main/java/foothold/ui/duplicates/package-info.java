/**
 * People who may be here twice: pairs on the left, the two side by side on the right, put together
 * or kept apart.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.duplicates;
