package foothold.domain.plan.board;

import java.time.Instant;

/**
 * How much a path appealed after one meeting.
 *
 * @param meetingId the meeting
 * @param contactId with whom
 * @param at when it began
 * @param rating 1 to 5
 */
public record Pull(String meetingId, String contactId, Instant at, int rating) {}
