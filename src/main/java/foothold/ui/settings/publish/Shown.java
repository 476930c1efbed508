package foothold.ui.settings.publish;

import foothold.service.publish.Choices;

/**
 * What the settings show of publishing.
 *
 * @param choices what was chosen
 * @param sends what would be sent, in words
 * @param published how many items are on servers
 * @param keyring what the system's keyring is called; empty when there is none
 * @param known whether the password is known, from the keyring or since it was typed
 */
record Shown(Choices choices, String sends, int published, String keyring, boolean known) {}
