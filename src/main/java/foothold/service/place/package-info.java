/**
 * Where the data file lies: on this computer, or where another program copies it behind our back.
 *
 * <p>May import {@code java.base} and {@code WholeFile} of {@code foothold.service.transfer}.
 */
package foothold.service.place;
