/**
 * What to tell now of what became due: a pure choice among matters, by the user's habits and what
 * was told before.
 *
 * <p>May import {@code java.base} alone. Which follow-ups there are is {@code domain.followup}'s
 * business; no rule is repeated here.
 */
package foothold.domain.remind;
