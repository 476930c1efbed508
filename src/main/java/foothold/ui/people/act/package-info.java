/**
 * What the parts of the people screen share: the use cases behind them, one after the other in the
 * background, and the names of things.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain} and {@code
 * foothold.ui}.
 */
package foothold.ui.people.act;
