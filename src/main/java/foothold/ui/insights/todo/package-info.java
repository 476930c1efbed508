/**
 * What one decided to do with what was learned, by path.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain} and {@code foothold.ui}.
 */
package foothold.ui.insights.todo;
