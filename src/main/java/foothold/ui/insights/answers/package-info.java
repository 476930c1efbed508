/**
 * Everybody's answers side by side.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain} and {@code foothold.ui}.
 */
package foothold.ui.insights.answers;
