package foothold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.doorbell.Wish;

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
        assertEquals(Optional.of(new WindowOptions(null, null, Wish.NONE)), of());
    }

    @Test
    void theCommonOptionsAreTheWindowsToo() {
        var expected =
                Optional.of(
                        new WindowOptions(
                                Path.of("my file.db"), ZoneId.of("Europe/Berlin"), Wish.NONE));

        assertEquals(expected, of("--data", "my file.db", "--zone", "Europe/Berlin"));
        assertEquals(expected, of("--zone=Europe/Berlin", "--data=my file.db"));
        assertEquals(
                Optional.of(new WindowOptions(Path.of("a=b"), null, Wish.NONE)), of("--data=a=b"));
    }

    @Test
    void filesAndAnIdAreWhatItShowsThen() {
        var card = Path.of("a card.vcf").toAbsolutePath();
        var expected = new WindowOptions(null, null, new Wish(List.of(card), "ann-1"));

        assertEquals(Optional.of(expected), of("a card.vcf", "--show", "ann-1"));
        assertEquals(Optional.of(expected), of("--show=ann-1", "./x/../a card.vcf"));
        assertEquals(Optional.of(expected), of("--show=ann-1", card.toUri().toString()));
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
                "--show",
                "today list.csv",
                "list.csv today",
                "list.csv --help",
                "file:///%zz.csv",
            })
    void everythingElseIsForTheCommandLine(String arguments) {
        assertEquals(Optional.empty(), of(arguments.split(" ")));
    }

    private static Optional<WindowOptions> of(String... arguments) {
        return WindowOptions.of(List.of(arguments));
    }
}
