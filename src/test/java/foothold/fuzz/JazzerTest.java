package foothold.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.trust.Promise;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * R15: Jazzer, which sees what code an input reaches, feeds each target for as long as said, in a
 * process of its own. It is there with {@code -Pfuzz} alone.
 */
@Tag("fuzz")
class JazzerTest {
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

    @TempDir private Path temporary;

    @ParameterizedTest
    @EnumSource(Target.class)
    void nothingIsFound(Target target) throws IOException, InterruptedException {
        var place = Files.createDirectories(Path.of("target", "fuzz", target.name()));
        var seeds = Files.createDirectories(place.resolve("seeds"));
        Files.write(seeds.resolve("sound"), Seeds.of(target, temporary));
        var said = place.resolve("said.txt");
        var status =
                new ProcessBuilder(command(target, place, seeds))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start()
                        .waitFor();
        var words = Files.readString(said);
        assertEquals(0, status, () -> "see " + said.toAbsolutePath());
        var done = DONE.matcher(words);
        assertTrue(done.find(), () -> "it did not end by itself: " + said.toAbsolutePath());
        Promise.kept(
                "R15",
                "Jazzer, %s: %,d inputs in %s seconds, nothing found",
                target,
                Long.parseLong(done.group(1)),
                done.group(2));
    }

    private List<String> command(Target target, Path place, Path seeds) throws IOException {
        double minutes = Double.parseDouble(System.getProperty("foothold.fuzz.minutes", "10"));
        var inputs = Files.createDirectories(place.resolve("inputs"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-Dfoothold.fuzz.target=" + target,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Jazzed.class.getName(),
                "--instrumentation_includes=foothold.**",
                "-max_total_time=" + Math.round(minutes * 60),
                "-timeout=10",
                "-rss_limit_mb=0",
                "-use_value_profile=1",
                "-artifact_prefix=" + place.toAbsolutePath() + "/",
                inputs.toString(),
                seeds.toString());
    }
}
