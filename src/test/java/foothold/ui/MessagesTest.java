package foothold.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every text that a source asks for exists, and every text there is is asked for. A source names a
 * key as a string, or its beginning up to a dot when the rest is computed ("today.write.").
 */
class MessagesTest {
    private static final Path TEXTS = Path.of("src/main/resources/foothold/ui/messages.properties");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:Messages\\.|[^.\\w])text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void everyTextAskedForExists() throws IOException {
        var keys = texts().stringPropertyNames();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            if (!source.contains("Messages")) {
                continue;
            }
            ASKED.matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !keys.contains(key))
                    .forEach(missing::add);
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        var named = new TreeSet<String>();
        for (var source : sources()) {
            STRING.matcher(source).results().forEach(match -> named.add(match.group(1)));
        }
        var unused = new TreeSet<>(texts().stringPropertyNames());
        unused.removeIf(key -> isNamed(key, named));
        assertEquals(new TreeSet<>(), unused);
    }

    @Test
    void everyTextCanBeFilledIn() throws IOException {
        var texts = texts();
        for (var key : texts.stringPropertyNames()) {
            var text = texts.getProperty(key);
            if (PLACE.matcher(text).find()) {
                var filled =
                        new MessageFormat(text, Locale.ENGLISH)
                                .format(new Object[] {1, 2, 3, 4, 5, 6});
                assertTrue(!filled.contains("{"), key + ": " + filled);
                assertTrue(!text.replace("''", "").contains("'"), key + ": double the apostrophe");
            }
            assertTrue(!text.isBlank() && text.equals(text.strip()), key);
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var keys =
                Files.readAllLines(TEXTS).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
        assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys);
    }

    /** Whether the key, or a part of it that ends in a dot, is a string of some source. */
    private static boolean isNamed(String key, TreeSet<String> named) {
        if (named.contains(key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (named.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(TEXTS)));
        return texts;
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java/foothold"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
