package foothold.service.pipeline;

import foothold.domain.Text;
import foothold.service.people.list.Folded;

/**
 * What the board is narrowed to.
 *
 * @param text words that must all be found, anywhere in name, role, organization or tags
 * @param campaignId only people of that campaign; null for all
 * @param pathId only people whose campaign explores that path; null for all
 */
public record BoardFilter(String text, String campaignId, String pathId) {
    public static final BoardFilter NONE = new BoardFilter("", null, null);

    public BoardFilter {
        text = Text.orEmpty(text);
    }

    /** Whether it narrows the board at all. */
    public boolean narrows() {
        return !equals(NONE);
    }

    /** The words to look for, folded. */
    String[] words() {
        return text.isEmpty() ? new String[0] : Folded.of(text).split("\\s+");
    }
}
