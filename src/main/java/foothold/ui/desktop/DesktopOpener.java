package foothold.ui.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Hands an address to the desktop's own program for it, without a shell in between. */
public final class DesktopOpener implements Consumer<String> {
    private final List<String> command;
    private final Consumer<String> failed;

    /**
     * An opener for that system.
     *
     * @param system the name of the operating system, as in {@code os.name}
     * @param failed is told the address when there is no program to open it
     */
    public DesktopOpener(String system, Consumer<String> failed) {
        this.command = command(system.toLowerCase(Locale.ROOT));
        this.failed = failed;
    }

    static List<String> command(String system) {
        if (system.startsWith("mac")) {
            return List.of("open");
        }
        return system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of("xdg-open");
    }

    @Override
    public void accept(String address) {
        var words = new ArrayList<>(command);
        words.add(address);
        try {
            new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            failed.accept(address);
        }
    }
}
