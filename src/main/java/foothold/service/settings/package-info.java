/**
 * The choices that rule every computation: work calendar, days off, cadence preset, time zone,
 * theme.
 *
 * <p>May import {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.service.settings;
