package foothold.domain.remind;

import java.util.List;

/**
 * One notification.
 *
 * @param matters what it tells, the most urgent first; never empty
 * @param summary whether it is the morning's
 */
public record Note(List<Matter> matters, boolean summary) {
    public Note {
        matters = List.copyOf(matters);
    }
}
