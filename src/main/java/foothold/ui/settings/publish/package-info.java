/**
 * Publishing in the settings: to which server, what exactly is sent, and taking it back.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}; nothing here speaks to a server, that comes through {@link
 * foothold.service.publish.Publishing}.
 */
package foothold.ui.settings.publish;
