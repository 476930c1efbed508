/**
 * The follow-up rules (PRODUCT, section 3) as pure functions: facts, rulebook, decisions and now go
 * in, a list comes out, always the same.
 *
 * <p>{@link foothold.domain.followup.rules.Scheduler} is the way in. A rule is a method of the
 * class that holds its family, named in that class's {@code rules} list; its place among its equals
 * is its place in {@link foothold.domain.followup.FollowupKind}. May import {@code java.base} and
 * the rest of {@code foothold.domain}.
 */
package foothold.domain.followup.rules;
