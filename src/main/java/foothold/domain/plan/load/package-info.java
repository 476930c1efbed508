/**
 * The work that requests will ask for later, day by day. Which follow-ups come when is asked of the
 * follow-up rules themselves, by letting made-up people live through the coming weeks.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.plan.load;
