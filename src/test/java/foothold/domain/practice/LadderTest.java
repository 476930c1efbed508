package foothold.domain.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.practice.Rehearsal.About;
import foothold.domain.practice.Rehearsal.Drill;
import foothold.domain.practice.Rehearsal.Own;
import foothold.domain.practice.Rehearsal.Rung;
import foothold.domain.practice.Rehearsal.Took;
import foothold.domain.practice.Rehearsal.What;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which rung was reached, and which comes next. */
class LadderTest {
    private static final Instant AT = Instant.parse("2026-11-25T15:00:00Z");

    /** Calls as "rung" or "rung=rating", apart by blanks, in the order in which they took place. */
    @ParameterizedTest
    @CsvSource({
        "'', none, HOBBY",
        "HOBBY, HOBBY, FRIENDLY",
        "HOBBY=2, HOBBY, HOBBY",
        "HOBBY=3, HOBBY, FRIENDLY",
        "HOBBY=2 HOBBY=4, HOBBY, FRIENDLY",
        "HOBBY=4 HOBBY=2, HOBBY, HOBBY",
        "HOBBY=5 FRIENDLY=2, FRIENDLY, FRIENDLY",
        "FRIENDLY=2, FRIENDLY, HOBBY",
        "FRIENDLY=4, FRIENDLY, STRANGER",
        "HOBBY=4 STRANGER=1, STRANGER, FRIENDLY",
        "STRANGER, STRANGER, none",
        "STRANGER=5 HOBBY=1, STRANGER, none",
    })
    void reachedAndNext(String calls, String reached, String next) {
        var ladder = Ladder.of(practised(calls));
        assertEquals(reached, ladder.reached().map(Rung::name).orElse("none"));
        assertEquals(next, ladder.next().map(Rung::name).orElse("none"));
    }

    @Test
    void onlyCallsWithAFriendCount() {
        var said =
                new Rehearsal(
                        "r",
                        new What(Drill.PHONE, Rung.STRANGER, null),
                        About.NOBODY,
                        new Took(AT, null, null),
                        Own.NONE);
        assertEquals(0, Ladder.of(List.of(said)).steps().getLast().calls());
    }

    private static List<Rehearsal> practised(String calls) {
        var all = new ArrayList<Rehearsal>();
        for (var call : calls.isBlank() ? new String[0] : calls.split(" ")) {
            var parts = call.split("=");
            var rating = parts.length == 1 ? null : Integer.valueOf(parts[1]);
            all.add(
                    new Rehearsal(
                            "r" + all.size(),
                            new What(Drill.FRIEND, Rung.valueOf(parts[0]), null),
                            About.NOBODY,
                            new Took(AT.plusSeconds(all.size()), null, null),
                            new Own(rating, null)));
        }
        return all.reversed();
    }
}
