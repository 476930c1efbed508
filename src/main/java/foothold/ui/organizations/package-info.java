/**
 * The organizations one is after: ranked, with the people one knows there, and where targets are
 * added.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code foothold.ui}, but no
 * other screen.
 */
package foothold.ui.organizations;
