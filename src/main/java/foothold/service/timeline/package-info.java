/**
 * Everything about one contact in the order of its time ({@link
 * foothold.service.timeline.Timeline}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.timeline;
