package foothold.reminder.schedule;

import foothold.reminder.port.Schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An autostart entry; see the Desktop Entry Specification 1.5, "The Exec key". */
final class DesktopText {
    /** Goes on as long as the entry is there, so that removing it ends the loop too. */
    private static final String LOOP =
            "while [ -e \"$0\" ]; do \"$@\"; sleep " + Schedule.MINUTES * 60 + "; done";

    private DesktopText() {}

    /** What the entry at that path starts: the command again and again. */
    static List<String> loop(String entry, List<String> command) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", LOOP, entry));
        words.addAll(command);
        return words;
    }

    /** The entry at that path. */
    static String entry(String entry, List<String> command) {
        return """
        [Desktop Entry]
        Type=Application
        Name=Foothold reminders
        Comment=Tells what became due while Foothold is closed
        Exec=%s
        Terminal=false
        NoDisplay=true
        """
                .formatted(words(loop(entry, command)));
    }

    private static String words(List<String> command) {
        return command.stream().map(DesktopText::quoted).collect(Collectors.joining(" "));
    }

    /** Escaped for the quotes, then once more as every value of such a file is. */
    private static String quoted(String word) {
        var inQuotes =
                word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("`", "\\`")
                        .replace("$", "\\$");
        var value = inQuotes.replace("\\", "\\\\").replace("\n", "\\n").replace("%", "%%");
        return '"' + value + '"';
    }
}
