/**
 * Organizations as targets: how they rank, whom one knows there, and adding people to write to.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service}, {@code foothold.service.agenda}
 * and {@code foothold.service.people}.
 */
package foothold.service.organizations;
