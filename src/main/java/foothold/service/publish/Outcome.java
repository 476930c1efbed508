package foothold.service.publish;

/**
 * What one publishing did.
 *
 * @param sent new or changed items
 * @param removed items taken off the server
 * @param unchanged items that were there already
 * @param overwritten of those sent, how many somebody had changed on the server
 * @param refused items the server did not take
 */
public record Outcome(int sent, int removed, int unchanged, int overwritten, int refused) {
    public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, 0);

    /** Both together. */
    public Outcome plus(Outcome more) {
        return new Outcome(
                sent + more.sent,
                removed + more.removed,
                unchanged + more.unchanged,
                overwritten + more.overwritten,
                refused + more.refused);
    }
}
