/**
 * Everything about one contact in the order of its time ({@link
 * foothold.service.timeline.Timeline}), and why they stand where they stand ({@link
 * foothold.service.timeline.StageReason}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.timeline;
