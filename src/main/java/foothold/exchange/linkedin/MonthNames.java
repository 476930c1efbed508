package foothold.exchange.linkedin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Names of months in the languages of {@link ColumnNames}, short or in full, by how they begin; a
 * table of its own, because a small Java runtime knows English months only.
 */
final class MonthNames {

    /** One line a month: the beginnings, folded, that mean it. */
    private static final List<String> TABLE =
            """
            jan ene gen sty oca led ian янв tam
            feb fev lut sub uno фев hel
            mar mrt mrz maa bre мар
            apr avr abr kwi nis dub апр huh
            may mai maj mei mag kve май мая tou
            jun juin giu cze cerv haz iun июн kes
            jul juil lug lip tem cervenc iul июл hei
            aug aou ago sie agu srp авг elo
            sep set wrz eyl zar сен syy
            oct okt out ott paz eki rij окт lok
            nov lis kas noi ноя marras
            dec dez dic des gru ara pro дек jou
            """
                    .lines()
                    .toList();

    private static final Map<String, Integer> BEGINNINGS = beginnings();
    private static final int SHORTEST = 3;

    private MonthNames() {}

    private static Map<String, Integer> beginnings() {
        Map<String, Integer> beginnings = new HashMap<>();
        for (int month = 1; month <= TABLE.size(); month++) {
            for (String beginning : TABLE.get(month - 1).split(" ")) {
                beginnings.put(ColumnNames.fold(beginning), month);
            }
        }
        return Map.copyOf(beginnings);
    }

    /**
     * The month, 1 to 12, this word begins the name of; the longest beginning decides ("marraskuu"
     * is no March).
     */
    static OptionalInt month(String word) {
        String folded = ColumnNames.fold(word);
        for (int length = folded.length(); length >= SHORTEST; length--) {
            Integer month = BEGINNINGS.get(folded.substring(0, length));
            if (month != null) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }
}
