package foothold.ui.campaign.plot;

import java.util.List;

/**
 * One column of a plot.
 *
 * @param below what it is, under the axis
 * @param above its value, over it; empty for none
 * @param says the whole of it as a sentence, on hover
 * @param parts drawn one over the other, the first at the back
 * @param marked whether it stands out: its labels stay when there is little room
 */
public record Column(String below, String above, String says, List<Part> parts, boolean marked) {

    /**
     * A bar from one value to another.
     *
     * @param style its style class: what it means
     */
    public record Part(String style, double from, double to) {}

    public Column {
        parts = List.copyOf(parts);
    }

    double top() {
        return parts.stream().mapToDouble(Part::to).max().orElse(0);
    }
}
