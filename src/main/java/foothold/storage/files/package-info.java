/**
 * Files as the disk sees them: private, and forced to it.
 *
 * <p>May import {@code java.nio.file}.
 */
package foothold.storage.files;
