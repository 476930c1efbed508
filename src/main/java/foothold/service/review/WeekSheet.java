package foothold.service.review;

import foothold.domain.plan.Review;
import foothold.domain.plan.review.WeekLook;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A week to look back on.
 *
 * @param look the facts
 * @param review what was written about it so far, or null
 * @param names of the people in the facts, and the words of promises, actions and reminders, by id
 * @param past all reviews, the latest week first
 * @param at the moment of looking
 */
public record WeekSheet(
        WeekLook look, Review review, Map<String, String> names, List<Review> past, Instant at) {
    public WeekSheet {
        names = Map.copyOf(names);
        past = List.copyOf(past);
    }

    /** What that contact is called, or that record says; empty for null or one that is gone. */
    public String name(String id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
