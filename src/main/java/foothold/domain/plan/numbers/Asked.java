package foothold.domain.plan.numbers;

import foothold.domain.contact.Contact;
import foothold.domain.outreach.Message;

import java.time.Instant;

/**
 * One request that was sent, and what came of it before the next one to the same person.
 *
 * @param contact whom I asked
 * @param request the message itself; sent
 * @param fate what came of it; never null
 */
public record Asked(Contact contact, Message request, Fate fate) {

    /**
     * What came of a request.
     *
     * @param hadTime whether it is old enough to be counted, answered or not
     * @param repliedAt when the first reply came (PRODUCT, section 3, "Reply"), or null
     * @param setAt when the first meeting was set after it, or null
     */
    public record Fate(boolean hadTime, Instant repliedAt, Instant setAt) {}

    public Instant at() {
        return request.when().at();
    }

    public boolean replied() {
        return fate.repliedAt() != null;
    }
}
