/**
 * What happens while one talks with somebody: the clock with its phases, which questions matter
 * when time is short, and how a captured line is read.
 *
 * <p>Pure. May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.talk;
