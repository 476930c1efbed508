package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class WindowOptionsTest {

    @Test
    void noArgumentsOpenTheWindow() {
        assertEquals(Optional.of(new WindowOptions(null, null)), of());
    }

    @Test
    void theCommonOptionsAreTheWindowsToo() {
        var expected =
                Optional.of(new WindowOptions(Path.of("my file.db"), ZoneId.of("Europe/Berlin")));

        assertEquals(expected, of("--data", "my file.db", "--zone", "Europe/Berlin"));
        assertEquals(expected, of("--zone=Europe/Berlin", "--data=my file.db"));
        assertEquals(Optional.of(new WindowOptions(Path.of("a=b"), null)), of("--data=a=b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today",
                "--help",
                "-V",
                "--data",
                "--data x today",
                "--zone UTC --help",
                "--frob=x",
                "frob",
                "--zone Mars/Olympus",
                "--zone=",
                "--zone",
            })
    void everythingElseIsForTheCommandLine(String arguments) {
        assertEquals(Optional.empty(), of(arguments.split(" ")));
    }

    private static Optional<WindowOptions> of(String... arguments) {
        return WindowOptions.of(List.of(arguments));
    }
}
