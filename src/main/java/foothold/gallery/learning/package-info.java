/**
 * What people told in the pictures of boards and hypotheses.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.gallery.learning;
