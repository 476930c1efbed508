/**
 * Looking back on a week, step by step.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.service} and {@code foothold.domain}; no other screen.
 */
package foothold.ui.review;
