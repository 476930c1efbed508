package foothold.service.practice;

import foothold.domain.followup.Cadence;
import foothold.domain.practice.Trait;

import java.util.List;
import java.util.Optional;

/**
 * An awkward moment, and what helps.
 *
 * @param text what happens or what they say; never empty
 * @param advice what to do, in a sentence or two
 * @param say words to say aloud
 * @param presets what it depends on the preset, if anything
 */
public record Moment(String text, String advice, String say, List<ByPreset> presets) {

    /** What holds for presets of that sort. */
    public record ByPreset(Trait trait, String advice) {}

    public Moment {
        presets = List.copyOf(presets);
    }

    /** What that preset advises; empty where presets make no difference. */
    public Optional<String> advised(Cadence preset) {
        return presets.stream()
                .filter(each -> each.trait().of(preset))
                .map(ByPreset::advice)
                .findFirst();
    }
}
