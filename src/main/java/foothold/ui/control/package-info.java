/**
 * Pieces several screens are made of: chips one chooses from, how a next step stands, what one does
 * with many people at once, typing that is kept at each pause, writing in order.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain} and {@code
 * foothold.ui}; never a screen.
 */
package foothold.ui.control;
