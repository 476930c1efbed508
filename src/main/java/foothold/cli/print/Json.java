package foothold.cli.print;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.StringWriter;
import java.util.function.Consumer;

/** Writes JSON in the order it is told, indented by two blanks, with LF. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Hands the printer to the generator; Jackson offers no shorter way. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indent = new DefaultIndenter("  ", "\n");
            var printer =
                    new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                    .withArrayEmptySeparator("")
                                    .withObjectEmptySeparator(""));
            printer.indentArraysWith(indent);
            printer.indentObjectsWith(indent);
            return printer;
        }
    }

    /** The text that {@code content} writes, with a line end after it. */
    static String text(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(new Indented(), text)) {
            content.accept(json);
        }
        return text.append('\n').toString();
    }

    /** Writes the member, unless there is nothing to say. */
    static void member(JsonGenerator json, String name, String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
