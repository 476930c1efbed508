/**
 * What the pictures of the program show: states of the data, and how each screen is posed in them.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service}, {@code foothold.ui} and {@code
 * foothold.ui.shell}; only pictures need it, never the program at work.
 */
package foothold.gallery;
