/**
 * What was promised, decided and passed on: {@link foothold.service.ledger.Promises} either way,
 * {@link foothold.service.ledger.Actions} of one's own, and {@link
 * foothold.service.ledger.Referrals}, the names one was given.
 *
 * <p>Every method makes one edit through {@code Workspace.apply}. May import {@code
 * foothold.domain} and {@code foothold.service}.
 */
package foothold.service.ledger;
