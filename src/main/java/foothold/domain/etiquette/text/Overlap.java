package foothold.domain.etiquette.text;

import java.util.List;

/** How much two texts have in common: 2·LCS over the words of both. */
public final class Overlap {
    private static final double MOST = 0.8;

    private Overlap() {}

    /** Whether more than 80 % is the same. */
    public static boolean tooMuch(List<String> one, List<String> other) {
        int total = one.size() + other.size();
        // The shorter text bounds the common sequence, so most pairs need no table.
        if (total == 0 || 2.0 * Math.min(one.size(), other.size()) / total <= MOST) {
            return false;
        }
        return 2.0 * longestCommon(one, other) / total > MOST;
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[] above = new int[other.size() + 1];
        for (var word : one) {
            int[] row = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                row[j] =
                        word.equals(other.get(j - 1))
                                ? above[j - 1] + 1
                                : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[other.size()];
    }
}
