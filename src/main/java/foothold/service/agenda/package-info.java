/**
 * What is due and what the user decides about it: {@link foothold.service.agenda.Agenda} applies
 * the rules of {@code foothold.domain.followup.rules} to the file, {@link
 * foothold.service.agenda.Decide} snoozes and dismisses.
 *
 * <p>May import {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.service.agenda;
