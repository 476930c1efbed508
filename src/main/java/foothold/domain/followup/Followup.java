package foothold.domain.followup;

/**
 * Something due, derived from the facts; never stored.
 *
 * @param key what it is and which fact made it fire
 * @param party whom it is about
 * @param due when
 * @param reason the reason as a sentence with the facts in it
 * @param last what was last said, or null
 */
public record Followup(Key key, Party party, Due due, String reason, String last) {

    /**
     * What makes a follow-up the same one tomorrow: snoozing and dismissing hold for this key.
     *
     * @param trigger the id of the fact that made it fire (PRODUCT, section 3, "Dismissed")
     */
    public record Key(FollowupKind kind, String trigger) {
        @Override
        public String toString() {
            return kind + ":" + trigger;
        }
    }

    /** The stable id, made of the kind and its trigger. */
    public String id() {
        return key.toString();
    }

    /** The same follow-up with other words as the last said. */
    public Followup with(String lastSaid) {
        return new Followup(key, party, due, reason, lastSaid);
    }

    public FollowupKind kind() {
        return key.kind();
    }

    /** The one main action, as a button says it. */
    public String action() {
        return key.kind().action();
    }
}
