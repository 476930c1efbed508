/**
 * What is due: {@link foothold.service.agenda.Agenda} brings the facts of the data file before the
 * rules of {@code foothold.domain.followup.rules}; {@link foothold.service.agenda.Rulebooks} and
 * {@link foothold.service.agenda.WorkCalendars} read what they go by.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}. Where holidays come from is a
 * port ({@link foothold.service.agenda.HolidaySource}).
 */
package foothold.service.agenda;
