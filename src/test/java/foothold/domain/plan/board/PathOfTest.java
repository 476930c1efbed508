package foothold.domain.plan.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Standing.Aim;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class PathOfTest {

    /** Their own path, those of their campaign (- for none), all there are (! given up). */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, '', -",
                "-, -, 'ux', ux",
                "-, -, 'ux law', -",
                "-, -, 'ux law!', ux",
                "-, '', 'ux', ux",
                "-, 'law ux', 'ux law', law",
                "ux, 'law ux', 'ux law', ux",
                "art, 'law ux', 'ux law art', art",
                "-, '', 'ux!', -"
            })
    void thePathOfAPerson(String own, String campaign, String all, String path) {
        var aim = new Aim(true, campaign == null ? null : "c", null).about(own);
        var paths =
                words(all)
                        .map(
                                each ->
                                        each.endsWith("!")
                                                ? new Path(
                                                        each.replace("!", ""),
                                                        each,
                                                        null,
                                                        LocalDate.of(2026, 11, 1))
                                                : new Path(each, each, null))
                        .toList();
        assertEquals(path, PathOf.of(aim, campaign(campaign), paths));
    }

    private static Campaign campaign(String paths) {
        return paths == null ? null : new Campaign("c", "Spree", words(paths).toList(), null, null);
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.of() : List.of(text.split(" ")).stream();
    }
}
