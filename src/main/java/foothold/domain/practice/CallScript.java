package foothold.domain.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What to say on the telephone, step by step.
 *
 * @param steps in their order; never empty for a script that has words
 */
public record CallScript(List<Step> steps) {
    private static final Pattern CUE = Pattern.compile("^(\\p{Lu}[\\p{Lu} ’']+):\\s*");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    /**
     * A step.
     *
     * @param cue when to say it ("IF NOT"); empty for always
     * @param words what to say
     */
    public record Step(String cue, String words) {}

    public CallScript {
        steps = List.copyOf(steps);
    }

    /** Each paragraph is a step; capitals and a colon at its beginning are its cue. */
    public static CallScript of(String body) {
        var steps = new ArrayList<Step>();
        for (var part : BLANK_LINE.split(body.strip())) {
            var words = part.strip();
            var cue = CUE.matcher(words);
            if (cue.find()) {
                steps.add(new Step(cue.group(1), words.substring(cue.end())));
            } else if (!words.isEmpty()) {
                steps.add(new Step("", words));
            }
        }
        return new CallScript(steps);
    }
}
