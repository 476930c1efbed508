package foothold.service.compose.template;

import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Template;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The templates that come with the program, from {@code templates.json}. */
final class Shipped {
    private static final String FILE = "/foothold/templates.json";

    private Shipped() {}

    /** Reads them all, in the order of the file; slow the first time, so not on the FX thread. */
    static List<Template> read() {
        try (InputStream file = Shipped.class.getResourceAsStream(FILE)) {
            var all = JsonMapper.shared().readTree(file);
            return all.valueStream().map(Shipped::template).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own templates", failure);
        }
    }

    private static Template template(JsonNode node) {
        var use =
                new Template.Use(
                        Kind.valueOf(node.get("kind").stringValue()),
                        Channel.valueOf(node.get("channel").stringValue()));
        var body =
                node.get("body")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.joining("\n"));
        var subject = node.has("subject") ? node.get("subject").stringValue() : null;
        return new Template(
                node.get("id").stringValue(), node.get("name").stringValue(), use, subject, body);
    }
}
