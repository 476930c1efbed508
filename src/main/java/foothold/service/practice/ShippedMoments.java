package foothold.service.practice;

import foothold.domain.practice.Trait;
import foothold.service.practice.Moment.ByPreset;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The awkward moments that come with the program, from {@code practice.json}. */
public final class ShippedMoments {
    private static final String FILE = "/foothold/practice.json";

    private ShippedMoments() {}

    /** Reads them all, in the order of the file; slow the first time, so not on the FX thread. */
    public static List<Moment> read() {
        try (InputStream file = ShippedMoments.class.getResourceAsStream(FILE)) {
            var all = JsonMapper.shared().readTree(file);
            return all.valueStream().map(ShippedMoments::moment).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own awkward moments", failure);
        }
    }

    private static Moment moment(JsonNode node) {
        var presets =
                node.has("presets")
                        ? node.get("presets").valueStream().map(ShippedMoments::preset).toList()
                        : List.<ByPreset>of();
        return new Moment(
                node.get("text").stringValue(),
                node.get("advice").stringValue(),
                node.get("say").stringValue(),
                presets);
    }

    private static ByPreset preset(JsonNode node) {
        return new ByPreset(
                Trait.valueOf(node.get("trait").stringValue()), node.get("advice").stringValue());
    }
}
