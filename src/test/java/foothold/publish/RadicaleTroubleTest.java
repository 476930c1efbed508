package foothold.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.publish.Outcome;
import foothold.service.publish.PublishFailure;
import foothold.service.publish.Publisher.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Publishing to a real Radicale when something goes wrong. */
class RadicaleTroubleTest extends OnRadicale {

    @Test
    void aWrongPasswordIsSaidAndNothingIsDone() throws IOException {
        var login = radicale.login("http://127.0.0.1:" + radicale.port(), "something else");
        var failure = assertThrows(PublishFailure.class, () -> desk.publish(login));
        assertEquals(PublishFailure.Kind.PASSWORD, failure.kind());
        assertFalse(failure.whole().contains("something else"), failure.whole());
        assertEquals(List.of(), radicale.files(".ics"));
        assertEquals(0, desk.publishing.published());
    }

    @Test
    void aServerThatGoesAwayInTheMiddleIsGoneOnWithLater() throws Exception {
        int all = desk.publishing.parcel(Desk.ALL).items().size();
        var killing =
                new Watch() {
                    @Override
                    public void at(int done, int of) {
                        if (done == 3) {
                            try {
                                radicale.kill();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
        var failure =
                assertThrows(
                        PublishFailure.class,
                        () -> desk.publishing.publish(radicale.login(), Desk.ALL, killing));
        assertEquals(PublishFailure.Kind.AWAY, failure.kind());
        assertEquals(3, radicale.files(".ics").size());

        radicale.start();
        var outcome = desk.publish(radicale.login());
        assertEquals(new Outcome(all - 3, 0, 3, 0, 0), outcome);
        desk.remove(radicale.login());
        assertEquals(List.of(), radicale.files(".ics"));
        assertFalse(Files.exists(radicale.room().resolve("foothold-calendar")));
    }

    @Test
    void withTheNoteOfWhatIsThereLostNothingComesTwice() throws Exception {
        desk.publish(radicale.login());
        var before = radicale.files("");
        Files.delete(home.resolve("data.foothold.published"));
        desk.publish(radicale.login());
        assertEquals(before, radicale.files(""));
        radicale.ask("DELETE", CALENDAR, "", "");
        assertTrue(
                desk.publish(radicale.login()).sent() > 2, "a collection that went is made anew");
        assertEquals(before, radicale.files(""));
    }

    @Test
    void aCertificateNobodyVouchesForIsRefusedKindly(@TempDir Path folder) throws Exception {
        var key = folder.resolve("key.pem").toString();
        var certificate = folder.resolve("certificate.pem").toString();
        var made =
                new ProcessBuilder(
                                "openssl",
                                "req",
                                "-x509",
                                "-newkey",
                                "rsa:2048",
                                "-nodes",
                                "-days",
                                "2",
                                "-subj",
                                "/CN=127.0.0.1",
                                "-keyout",
                                key,
                                "-out",
                                certificate)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("openssl.log").toFile())
                        .start();
        assertEquals(0, made.waitFor());
        var words =
                List.of("--server-ssl", "--server-certificate", certificate, "--server-key", key);
        try (var sealed = new Radicale(folder, words.toArray(String[]::new))) {
            var login = sealed.login("https://127.0.0.1:" + sealed.port(), Radicale.PASSWORD);
            var failure = assertThrows(PublishFailure.class, () -> desk.publish(login));
            assertEquals(PublishFailure.Kind.CERTIFICATE, failure.kind());
            assertTrue(failure.getMessage().contains("does not trust its certificate"));
            assertEquals(List.of(), sealed.files(".ics"));
        }
    }
}
