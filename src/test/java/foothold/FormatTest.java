package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every source is formatted by google-java-format (AOSP). It runs here, on the JDK the tests run
 * on, because a formatter inside Maven would need Maven itself on a JDK that can read Java 25.
 */
class FormatTest {
    private static final boolean APPLY = "apply".equals(System.getProperty("foothold.format"));

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        var wrong = new ArrayList<Path>();
        for (var source : sources()) {
            var text = Files.readString(source);
            var formatted =
                    formatter.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(text));
            if (!formatted.equals(text)) {
                wrong.add(source);
                if (APPLY) {
                    Files.writeString(source, formatted);
                }
            }
        }
        if (!APPLY) {
            assertEquals(
                    List.of(), wrong, "run: mvn test -Dtest=FormatTest -Dfoothold.format=apply");
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
