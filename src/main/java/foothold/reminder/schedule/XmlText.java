package foothold.reminder.schedule;

import foothold.reminder.port.Schedule;

import java.util.List;
import java.util.stream.Collectors;

/** The agents of macOS (launchd.plist(5)) and the tasks of Windows (Task Scheduler schema 1.2). */
final class XmlText {
    /** Of the agent, also the name of its file. */
    static final String LABEL = "app.foothold.remind";

    private XmlText() {}

    /** An agent that runs that command. */
    static String agent(List<String> command) {
        var words =
                command.stream()
                        .map(word -> "    <string>" + escaped(word) + "</string>\n")
                        .collect(Collectors.joining());
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
          <key>Label</key>
          <string>%s</string>
          <key>ProgramArguments</key>
          <array>
        %s  </array>
          <key>StartInterval</key>
          <integer>%d</integer>
          <key>RunAtLoad</key>
          <true/>
          <key>AbandonProcessGroup</key>
          <true/>
          <key>ProcessType</key>
          <string>Background</string>
        </dict>
        </plist>
        """
                .formatted(LABEL, words, Schedule.MINUTES * 60);
    }

    /** A task that runs that command. */
    static String task(List<String> command) {
        var arguments =
                command.stream().skip(1).map(XmlText::windowsWord).collect(Collectors.joining(" "));
        return """
        <?xml version="1.0" encoding="UTF-16"?>
        <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
          <RegistrationInfo>
            <Description>Foothold tells what became due</Description>
          </RegistrationInfo>
          <Triggers>
            <TimeTrigger>
              <StartBoundary>2020-01-01T00:00:00</StartBoundary>
              <Repetition>
                <Interval>PT%dM</Interval>
              </Repetition>
            </TimeTrigger>
          </Triggers>
          <Principals>
            <Principal id="Author">
              <LogonType>InteractiveToken</LogonType>
              <RunLevel>LeastPrivilege</RunLevel>
            </Principal>
          </Principals>
          <Settings>
            <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
            <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
            <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
            <StartWhenAvailable>true</StartWhenAvailable>
            <ExecutionTimeLimit>PT10M</ExecutionTimeLimit>
          </Settings>
          <Actions Context="Author">
            <Exec>
              <Command>%s</Command>
              <Arguments>%s</Arguments>
            </Exec>
          </Actions>
        </Task>
        """
                .formatted(Schedule.MINUTES, escaped(command.getFirst()), escaped(arguments));
    }

    /** As the C runtime reads a command line: backslashes count double before a quote. */
    private static String windowsWord(String word) {
        if (!word.isEmpty() && word.chars().noneMatch(each -> " \t\"".indexOf(each) >= 0)) {
            return word;
        }
        return '"' + word.replaceAll("(\\\\*)(\"|$)", "$1$1$2").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
