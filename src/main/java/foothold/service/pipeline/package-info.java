/**
 * Everybody who is more than merely known, by stage ({@link foothold.service.pipeline.Board}), and
 * what moving somebody to another stage means: the real event to log ({@link
 * foothold.service.pipeline.Moves}, {@link foothold.service.pipeline.Mover}).
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and its {@code agenda}, {@code
 * log} and {@code people}.
 */
package foothold.service.pipeline;
