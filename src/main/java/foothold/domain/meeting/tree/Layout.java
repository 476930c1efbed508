package foothold.domain.meeting.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everybody is drawn, left to right: a column for each depth, a row for everybody who leads
 * to nobody, and those who do in the row of the first they lead to, so that a long branch begins
 * where one looks for it. Two in one column are at least one row apart.
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
     * @param row from 0
     * @param parent the index of who led to them; -1 for nobody
     */
    public record Spot(int column, int row, int parent) {}

    public Layout {
        spots = List.copyOf(spots);
    }

    /** The layout of that tree. */
    public static Layout of(ReferralTree tree) {
        var twigs = tree.twigs();
        var parents = parents(twigs);
        var spots = new ArrayList<Spot>(parents.length);
        int columns = 0;
        int row = -1;
        for (int at = 0; at < parents.length; at++) {
            int depth = twigs.get(at).depth();
            boolean first = at > 0 && parents[at] == at - 1;
            row += first ? 0 : 1;
            spots.add(new Spot(depth, row, parents[at]));
            columns = Math.max(columns, depth + 1);
        }
        return new Layout(spots, row + 1, columns);
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
