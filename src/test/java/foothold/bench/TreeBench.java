package foothold.bench;

import foothold.domain.meeting.Referral;
import foothold.domain.meeting.tree.Growth;
import foothold.domain.meeting.tree.Layout;
import foothold.domain.meeting.tree.State;
import foothold.domain.meeting.tree.Twig.Member;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The referral tree of 500 people, grown and laid out. */
@Tag("bench")
class TreeBench {
    private static final int PEOPLE = 500;

    @Test
    void growsAndLaysOut() {
        var referrals = referrals();
        var millis =
                Table.millis(
                        20,
                        200,
                        _ ->
                                Layout.of(
                                        Growth.of(
                                                referrals,
                                                (key, _) -> new Member(key, key, key, State.MET))));
        Table.row("referral tree of 500 grown and laid out", millis, "under 100 ms");
    }

    private static List<Referral> referrals() {
        var random = new Random(1);
        var made = new ArrayList<Referral>();
        for (int at = 1; at < PEOPLE; at++) {
            var named = new Referral.Named("p" + at, "Name " + at, null);
            var naming = new Referral.Naming(LocalDate.of(2026, 1, 1).plusDays(at), false, null);
            made.add(new Referral("r" + at, "p" + random.nextInt(at), named, naming));
        }
        return made;
    }
}
