package foothold.ui.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Which links reach the desktop, and by which command. */
class LinksTest {
    private final List<String> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final FxDialogs dialogs = new FxDialogs(() -> null, opened::add, said::add);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?a=1&b=$(calc)",
                "http://example.org",
                "HTTPS://example.org",
                "mailto:a@example.org?subject=x",
                "tel:+4930123"
            })
    void whatIsSafeIsOpenedAsOneWord(String link) {
        dialogs.open(URI.create(link));
        assertEquals(List.of(link), opened);
        assertEquals(List.of(), said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "smb://host/share",
                "ms-msdt:/id",
                "search-ms:query=x",
                "ldap://x",
                "jar:file:/x!/y",
                "ssh://-oProxyCommand=calc/x",
                "/etc/passwd",
                "-help",
                "calc.exe",
                "//example.org/x"
            })
    void whatIsNotIsRefusedInWords(String link) {
        dialogs.open(URI.create(link));
        assertEquals(List.of(), opened);
        assertEquals(1, said.size());
    }

    @Test
    void noSystemIsAskedThroughAShell() {
        for (var system : List.of("linux", "mac os x", "windows 11")) {
            var command = DesktopOpener.command(system);
            assertFalse(
                    command.stream()
                            .anyMatch(
                                    each ->
                                            each.matches(
                                                    "(?i)(cmd|sh|bash|powershell|start)(\\.exe)?|[-/][ck]")),
                    system);
        }
    }
}
