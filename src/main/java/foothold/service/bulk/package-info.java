/**
 * What one does with many people at once beyond {@code foothold.service.people.People}: giving them
 * a cadence or a campaign ({@link foothold.service.bulk.Assign}) and spreading requests to them
 * over the days to come ({@link foothold.service.bulk.PlanRequests}). Each is one edit.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and its {@code agenda} and {@code
 * people}.
 */
package foothold.service.bulk;
