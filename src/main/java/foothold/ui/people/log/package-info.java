/**
 * Logging what happened with a person: the one line ({@link foothold.ui.people.log.LogModel}) and
 * the small forms, which also correct what was logged ({@link foothold.ui.people.log.Draft}).
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain}, {@code
 * foothold.ui} and {@code foothold.ui.people.act}.
 */
package foothold.ui.people.log;
