/**
 * Adding somebody in passing ({@link foothold.ui.people.add.QuickAddModel}).
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.people.act}.
 */
package foothold.ui.people.add;
