/**
 * The albums: which states of the data are pictured, and which screens in them.
 *
 * <p>May import what {@code foothold.gallery} may, that package, {@code foothold.gallery.settings}
 * and {@code foothold.gallery.learning}.
 */
package foothold.gallery.albums;
