package foothold.domain.etiquette.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two texts have in common: 2·LCS over the words of both. */
public final class Overlap {
    private static final int COMPARED = 1_000;
    private static final int MOST = 80;
    private static final int WHOLE = 100;

    private Overlap() {}

    /** Whether more than 80 % is the same; of very long texts the first thousand words count. */
    public static boolean tooMuch(List<String> one, List<String> other) {
        var left = one.subList(0, Math.min(COMPARED, one.size()));
        var right = other.subList(0, Math.min(COMPARED, other.size()));
        int total = left.size() + right.size();
        // The words they share at all bound the common sequence, so most pairs need no table.
        return over(shared(left, right), total) && over(longestCommon(left, right), total);
    }

    private static boolean over(int common, int total) {
        return total > 0 && 2 * common * WHOLE > MOST * total;
    }

    private static int shared(List<String> one, List<String> other) {
        var counts = new HashMap<String, Integer>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (var word : other) {
            if (counts.getOrDefault(word, 0) > 0) {
                counts.merge(word, -1, Integer::sum);
                shared++;
            }
        }
        return shared;
    }

    private static int longestCommon(List<String> one, List<String> other) {
        // Numbers compare far quicker than words.
        var numbers = new HashMap<String, Integer>();
        int[] left = numbered(one, numbers);
        int[] right = numbered(other, numbers);
        int[] above = new int[right.length + 1];
        int[] row = new int[right.length + 1];
        for (int word : left) {
            for (int j = 1; j < row.length; j++) {
                row[j] = word == right[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            int[] done = above;
            above = row;
            row = done;
        }
        return above[right.length];
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
                .toArray();
    }
}
