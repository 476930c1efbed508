/**
 * What questions are worth, judged by what came of asking them, and who answered what.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.question.value;
