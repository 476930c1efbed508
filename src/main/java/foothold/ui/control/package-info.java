/**
 * Pieces several screens are made of: chips one chooses from, how a next step stands, and what one
 * does with many people at once.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain} and {@code
 * foothold.ui}; never a screen.
 */
package foothold.ui.control;
