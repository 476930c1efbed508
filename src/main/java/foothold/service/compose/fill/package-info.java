/**
 * What is known of the person one writes to ({@link foothold.service.compose.fill.Material}), and
 * what the placeholders of a template stand for because of it.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service.Store}.
 */
package foothold.service.compose.fill;
