/**
 * Small pieces of behaviour that several screens need: typing that is kept at each pause, writing
 * in order, keys that leave a field.
 *
 * <p>May import {@code javafx} and {@code foothold.ui}; every screen may import it, it imports
 * none.
 */
package foothold.ui.control;
