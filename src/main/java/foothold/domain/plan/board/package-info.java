/**
 * The path board: what paths are compared by, what was said of each, where people disagree, what is
 * still unknown and whom to ask about it; as pure functions.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan.board;
