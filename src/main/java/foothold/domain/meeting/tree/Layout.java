package foothold.domain.meeting.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where everybody is drawn, left to right: a column for each depth, a row for everybody who leads
 * to nobody, and those who do in the middle of whom they lead to. So two in one column are at least
 * one row apart.
 *
 * @param spots as many as twigs, in the same order
 * @param rows how many rows there are
 * @param columns how many columns there are
 */
public record Layout(List<Spot> spots, int rows, int columns) {

    /**
     * Where one person is.
     *
     * @param column their depth
     * @param row from 0; halves between two rows
     * @param parent the index of who led to them; -1 for nobody
     */
    public record Spot(int column, double row, int parent) {}

    public Layout {
        spots = List.copyOf(spots);
    }

    /** The layout of that tree. */
    public static Layout of(ReferralTree tree) {
        var twigs = tree.twigs();
        var parents = parents(twigs);
        var rows = rows(parents);
        var spots = new ArrayList<Spot>(parents.length);
        int columns = 0;
        double lowest = -1;
        for (int at = 0; at < parents.length; at++) {
            int depth = twigs.get(at).depth();
            spots.add(new Spot(depth, rows[at], parents[at]));
            columns = Math.max(columns, depth + 1);
            lowest = Math.max(lowest, rows[at]);
        }
        return new Layout(spots, (int) lowest + 1, columns);
    }

    /**
     * From the end, since those below come behind: rows are counted up from the lowest, then
     * turned.
     */
    private static double[] rows(int[] parents) {
        int size = parents.length;
        var rows = new double[size];
        var lowest = new double[size]; // of whom somebody leads to
        Arrays.fill(lowest, -1);
        int leaves = 0;
        for (int at = size - 1; at >= 0; at--) {
            boolean leaf = lowest[at] < 0;
            rows[at] = leaf ? leaves++ : (lowest[at] + rows[at]) / 2;
            int parent = parents[at];
            if (parent >= 0) {
                lowest[parent] = lowest[parent] < 0 ? rows[at] : lowest[parent];
                rows[parent] = rows[at]; // the highest so far
            }
        }
        for (int at = 0; at < size; at++) {
            rows[at] = leaves - 1 - rows[at];
        }
        return rows;
    }

    private static int[] parents(List<Twig> twigs) {
        var parents = new int[twigs.size()];
        var path = new ArrayList<Integer>();
        for (int at = 0; at < parents.length; at++) {
            int depth = twigs.get(at).depth();
            path.subList(depth, path.size()).clear();
            parents[at] = depth == 0 ? -1 : path.get(depth - 1);
            path.add(at);
        }
        return parents;
    }
}
