package foothold.reminder.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** The files by which each system runs the check, whatever the paths are. */
class TextsTest {
    private static final List<String> PLAIN = List.of("/opt/foothold/bin/foothold", "remind");
    private static final List<String> NASTY =
            List.of(
                    "/opt/Füße & \"Söhne\"/foot hold",
                    "remind",
                    "--data",
                    "/home/zoë/100% `mine`/$HOME\\a <b>.db");

    @Test
    void theServiceRunsTheCommand() {
        assertEquals(
                """
                [Unit]
                Description=Foothold tells what became due

                [Service]
                Type=oneshot
                ExecStart=:"/opt/foothold/bin/foothold" "remind"
                KillMode=process
                TimeoutStartSec=10min
                Nice=10
                """,
                SystemdText.service(PLAIN));
        assertEquals(
                "\"/opt/Füße & \\\"Söhne\\\"/foot hold\" \"remind\" \"--data\""
                        + " \"/home/zoë/100%% `mine`/$HOME\\\\a <b>.db\"",
                SystemdText.words(NASTY));
    }

    @Test
    void theTimerComesEveryFiveMinutesAndMakesUpForSleep() {
        assertTrue(SystemdText.timer().contains("\nOnCalendar=*:0/5\nPersistent=true\n"));
        assertTrue(SystemdText.timer().contains("\nWantedBy=timers.target\n"));
    }

    @Test
    void theEntrySaysTheLoopWordForWord() {
        for (var command : List.of(PLAIN, NASTY)) {
            var path = "/home/zoë & co/autostart/x.desktop";
            var entry = DesktopText.entry(path, command);
            assertEquals(DesktopText.loop(path, command), words(value(entry, "Exec")));
            assertTrue(entry.startsWith("[Desktop Entry]\nType=Application\n"), entry);
        }
    }

    /** Read as the specification says: first the value, then its quotes. */
    private static List<String> words(String exec) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < exec.length(); i++) {
            char each = exec.charAt(i);
            if (each == '"') {
                if (inside) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                inside = !inside;
            } else if (inside && each == '\\') {
                word.append(exec.charAt(++i));
            } else if (inside && each == '%') {
                assertEquals('%', exec.charAt(++i));
                word.append('%');
            } else if (inside) {
                assertFalse("`$".indexOf(each) >= 0, exec);
                word.append(each);
            }
        }
        return words;
    }

    private static String value(String entry, String key) {
        var line = entry.lines().filter(each -> each.startsWith(key + "=")).findFirst().get();
        return line.substring(key.length() + 1).replace("\\\\", "\\");
    }

    @Test
    void theAgentSaysTheCommandWordForWord() throws Exception {
        var xml = XmlText.agent(NASTY).replaceFirst("<!DOCTYPE[^>]*>", "");
        var strings = texts(parse(xml), "string");
        assertEquals(XmlText.LABEL, strings.getFirst());
        assertTrue(strings.containsAll(NASTY), strings.toString());
        assertEquals(List.of("300"), texts(parse(xml), "integer"));
    }

    @Test
    void theTaskSaysTheCommandAsWindowsReadsIt() throws Exception {
        var command =
                List.of(
                        "C:\\Program Files\\Foothold\\foothold.exe",
                        "remind",
                        "--data",
                        "C:\\Users\\Zoë & Co\\My \"Files\"\\");
        var task = parse(XmlText.task(command));
        assertEquals(List.of(command.getFirst()), texts(task, "Command"));
        assertEquals(
                List.of("remind --data \"C:\\Users\\Zoë & Co\\My \\\"Files\\\"\\\\\""),
                texts(task, "Arguments"));
        assertEquals(List.of("PT5M"), texts(task, "Interval"));
        assertEquals(List.of("LeastPrivilege"), texts(task, "RunLevel"));
    }

    private static Document parse(String xml)
            throws ParserConfigurationException, SAXException, IOException {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(Document xml, String tag) {
        var found = xml.getElementsByTagName(tag);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
