package foothold.publish.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.backup.Passphrase;
import foothold.service.publish.Account;
import foothold.service.publish.Keyring;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Keyrings through stand-ins for the systems' programs, which write down how they were called. The
 * real Secret Service is tried by hand, since it needs somebody to unlock it.
 */
@EnabledOnOs(OS.LINUX)
class KeyringTest {
    private static final Passphrase PASSWORD = new Passphrase("péck & \"wörd\" ✓");

    private final Account account = Account.typed("https://cloud.example:8443/dav", "ana");
    @TempDir private Path folder;

    @BeforeEach
    void clean() throws IOException {
        Files.writeString(folder.resolve("words"), "");
    }

    private void program(String name, String script) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(
                file, "#!/bin/sh\nd=" + folder + "\necho \"$@\" >> $d/words\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Keyring keyring(String system) {
        var environment =
                Map.of("PATH", folder.toString(), "DBUS_SESSION_BUS_ADDRESS", "unix:path=/x");
        return Keyrings.of(system, environment);
    }

    @Test
    void onLinuxThePasswordGoesThroughPipesOnly() throws IOException {
        program(
                "secret-tool",
                """
                case $1 in
                store) /bin/cat > $d/kept;;
                lookup) /bin/cat $d/kept;;
                clear) /bin/rm $d/kept;;
                esac
                """);
        var keyring = keyring("Linux");
        assertEquals(Optional.empty(), keyring.find(account));
        assertTrue(keyring.keep(account, PASSWORD));
        assertEquals(Optional.of(PASSWORD), keyring.find(account));
        keyring.forget(account);
        assertEquals(Optional.empty(), keyring.find(account));
        assertSilent();
    }

    @Test
    void onAMacWholeCommandsGoThroughPipes() throws IOException {
        program(
                "security",
                """
                case $1 in
                -i) /bin/sed 's/.* -w //' > $d/kept;;
                find-generic-password) /bin/cat $d/kept;;
                delete-generic-password) /bin/rm $d/kept;;
                esac
                """);
        var keyring = keyring("Mac OS X");
        assertTrue(keyring.keep(account, PASSWORD));
        assertEquals(Optional.of(PASSWORD), keyring.find(account));
        keyring.forget(account);
        assertEquals(Optional.empty(), keyring.find(account));
        assertSilent();
    }

    private void assertSilent() throws IOException {
        var words = Files.readString(folder.resolve("words"));
        assertTrue(words.contains("cloud.example:8443"), words);
        assertFalse(words.contains("wörd"), words);
    }

    @Test
    void aKeyringThatIsLockedOrAwayKeepsNothing() throws IOException {
        program("secret-tool", "exit 1");
        assertFalse(keyring("Linux").keep(account, PASSWORD));
        assertEquals(Optional.empty(), keyring("Linux").find(account));
        assertSame(Keyring.NONE, keyring("Windows 11"));
        assertSame(Keyring.NONE, Keyrings.of("Linux", Map.of("PATH", folder.toString())));
        assertSame(Keyring.NONE, Keyrings.of("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", "x")));
    }
}
