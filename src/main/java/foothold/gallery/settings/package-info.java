/**
 * The albums of the settings: the data file, reminders, the calendar file and publishing.
 *
 * <p>May import what {@code foothold.gallery} may, and that package.
 */
package foothold.gallery.settings;
