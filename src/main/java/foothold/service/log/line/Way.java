package foothold.service.log.line;

import foothold.domain.dates.Words;
import foothold.domain.meeting.Slot.Medium;
import foothold.domain.outreach.Message.Channel;

/** By which way something went: as the channel of a message and as the medium of a meeting. */
record Way(Channel channel, Medium medium, int next) {

    /**
     * The way named at the {@code index}-th word, or null.
     *
     * @param announced a word like "by" or "on" stands in front
     */
    static Way at(Words words, int index, boolean announced) {
        return switch (words.get(index)) {
            case "linkedin" -> linkedIn(words, index);
            case "inmail" -> new Way(Channel.LINKEDIN_MESSAGE, null, index + 1);
            case "email", "e-mail", "mail" -> new Way(Channel.EMAIL, null, index + 1);
            case "phone", "telephone" -> new Way(Channel.PHONE, Medium.PHONE, index + 1);
            case "the" -> announced ? at(words, index + 1, false) : null;
            case "text", "sms", "whatsapp", "signal" ->
                    announced ? new Way(Channel.TEXT, null, index + 1) : null;
            case "letter", "post" -> announced ? new Way(Channel.LETTER, null, index + 1) : null;
            case "video", "zoom", "teams" -> new Way(null, Medium.VIDEO, index + 1);
            case "person" ->
                    announced ? new Way(Channel.IN_PERSON, Medium.IN_PERSON, index + 1) : null;
            case "coffee" -> announced ? new Way(null, Medium.IN_PERSON, index + 1) : null;
            default -> null;
        };
    }

    private static Way linkedIn(Words words, int index) {
        if (words.is(index + 1, "note")) {
            return new Way(Channel.LINKEDIN_NOTE, null, index + 2);
        }
        int next = words.is(index + 1, "message") ? index + 2 : index + 1;
        return new Way(Channel.LINKEDIN_MESSAGE, null, next);
    }
}
