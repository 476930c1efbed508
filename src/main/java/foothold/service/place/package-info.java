/**
 * Where the data file lies: on this computer, or where another program copies it behind our back.
 *
 * <p>May import {@code java.base}; nothing of it is loaded before the first frame.
 */
package foothold.service.place;
