package foothold.reminder.schedule;

import foothold.reminder.port.Schedule;

import java.util.List;
import java.util.stream.Collectors;

/** The unit files of a systemd user timer; see systemd.service(5) and systemd.timer(5). */
final class SystemdText {
    private SystemdText() {}

    /** The service that runs that command once. */
    static String service(List<String> command) {
        // What a click opened is to live on when the check ends, hence KillMode.
        return """
        [Unit]
        Description=Foothold tells what became due

        [Service]
        Type=oneshot
        ExecStart=:%s
        KillMode=process
        TimeoutStartSec=10min
        Nice=10
        """
                .formatted(words(command));
    }

    /** The timer that starts the service, also once for what was missed while asleep. */
    static String timer() {
        return """
        [Unit]
        Description=Foothold looks every few minutes for what became due

        [Timer]
        OnCalendar=*:0/%d
        Persistent=true
        AccuracySec=30s

        [Install]
        WantedBy=timers.target
        """
                .formatted(Schedule.MINUTES);
    }

    /** Each word quoted; the colon before them keeps dollar signs as they are. */
    static String words(List<String> command) {
        return command.stream().map(SystemdText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        var escaped =
                word.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("%", "%%");
        return '"' + escaped + '"';
    }
}
