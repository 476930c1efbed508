/**
 * What is owed besides messages and meetings, as read from the file for the agenda: promises,
 * actions, reminders, what is prepared ({@link foothold.service.agenda.owed.Ledgers}) and who named
 * whom ({@link foothold.service.agenda.owed.Namings}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.agenda.owed;
