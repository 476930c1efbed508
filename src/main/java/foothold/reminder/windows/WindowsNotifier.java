package foothold.reminder.windows;

import foothold.reminder.port.Notifier;
import foothold.reminder.port.Processes;
import foothold.service.remind.NotTold;
import foothold.service.remind.Reminders.Words;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Notifications by a PowerShell of their own each, which waits for the click and ends with a status
 * that tells it.
 */
public final class WindowsNotifier implements Notifier {
    /** The script's status after a click. */
    static final int CLICKED = 7;

    private static final long GLANCE = 200;

    /** The words come in the environment, so nothing in them is script. */
    private static final String SCRIPT =
            """
            Add-Type -AssemblyName System.Windows.Forms, System.Drawing
            $icon = New-Object System.Windows.Forms.NotifyIcon
            $icon.Icon = [System.Drawing.SystemIcons]::Information
            $icon.Text = 'Foothold'
            $icon.Visible = $true
            $script:clicked = $false
            $icon.add_BalloonTipClicked({ $script:clicked = $true })
            $text = $env:FOOTHOLD_TEXT
            if (-not $text) { $text = 'Foothold' }
            $icon.ShowBalloonTip(20000, $env:FOOTHOLD_TITLE, $text, 'None')
            $end = (Get-Date).AddMinutes(4)
            while (-not $script:clicked -and (Get-Date) -lt $end) {
              [System.Windows.Forms.Application]::DoEvents()
              Start-Sleep -Milliseconds 200
            }
            $icon.Dispose()
            if ($script:clicked) { exit 7 }
            """;

    private final Processes processes;
    private final Map<Process, String> shown = new HashMap<>();

    public WindowsNotifier(Processes processes) {
        this.processes = processes;
    }

    /** The command that shows what the environment says. */
    static List<String> command() {
        return List.of(
                "powershell.exe",
                "-NoProfile",
                "-NonInteractive",
                "-WindowStyle",
                "Hidden",
                "-STA",
                "-Command",
                SCRIPT);
    }

    @Override
    public void show(Words words, String leadsTo) throws NotTold {
        try {
            var said = Map.of("FOOTHOLD_TITLE", words.title(), "FOOTHOLD_TEXT", words.text());
            shown.put(processes.start(command(), said), leadsTo);
        } catch (IOException e) {
            throw new NotTold("Windows shows no notifications of Foothold.", e);
        }
    }

    @Override
    public void await(Duration patience, Consumer<String> clicked) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!shown.isEmpty() && System.nanoTime() < end) {
                for (var process : List.copyOf(shown.keySet())) {
                    if (process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
                        var leadsTo = shown.remove(process);
                        if (process.exitValue() == CLICKED) {
                            clicked.accept(leadsTo);
                        }
                    }
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        shown.clear();
    }
}
