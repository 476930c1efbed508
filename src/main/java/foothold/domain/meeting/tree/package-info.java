/**
 * Who led to whom: the referrals grown into a tree, how each branch stands, and where its discs are
 * drawn.
 *
 * <p>May import {@code java.base} and {@code foothold.domain} only.
 */
package foothold.domain.meeting.tree;
