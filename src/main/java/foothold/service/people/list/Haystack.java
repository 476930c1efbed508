package foothold.service.people.list;

import java.util.function.IntFunction;

/**
 * The texts of all rows in one string, which is gone through from end to end much faster than
 * thirty thousand strings in thirty thousand places. Never changes.
 */
public final class Haystack {
    private final String text;
    private final int[] ends;

    /**
     * The rows' texts, folded ({@link Folded}).
     *
     * @param of gives the text of the row at that place, from 0; asked twice
     */
    public Haystack(int rows, IntFunction<String> of) {
        ends = new int[rows];
        int length = 0;
        for (int index = 0; index < rows; index++) {
            length += of.apply(index).length();
        }
        var all = new StringBuilder(length);
        for (int index = 0; index < rows; index++) {
            all.append(of.apply(index));
            ends[index] = all.length();
        }
        text = all.toString();
    }

    /**
     * The first row from {@code row} on that holds all words; the number of rows when none does.
     *
     * @param words folded, at least one
     */
    public int next(int row, String[] words) {
        int candidate = row;
        while (candidate < ends.length) {
            int hit = text.indexOf(words[0], start(candidate));
            if (hit < 0) {
                return ends.length;
            }
            candidate = rowAt(hit, candidate);
            if (holdsRest(candidate, words)) {
                return candidate;
            }
            candidate++;
        }
        return ends.length;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** The row that holds that place; most hits are near, so it looks ahead in growing steps. */
    private int rowAt(int place, int from) {
        int low = from;
        int step = 1;
        while (low + step < ends.length && ends[low + step - 1] <= place) {
            low += step;
            step += step;
        }
        int high = Math.min(low + step, ends.length - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean holdsRest(int row, String[] words) {
        int start = start(row);
        for (int index = 1; index < words.length; index++) {
            if (text.indexOf(words[index], start, ends[row]) < 0) {
                return false;
            }
        }
        return true;
    }
}
