package foothold.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;

import foothold.domain.backup.Passphrase;
import foothold.publish.HostileServer.Spite;
import foothold.service.publish.Account;
import foothold.service.publish.PublishFailure;
import foothold.service.publish.PublishFailure.Kind;
import foothold.service.publish.Publisher.Login;
import foothold.service.publish.Publisher.Watch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Servers that break, lie or mean harm: a clear word in time, and nothing is lost. */
class HostileServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BOMB =
            """
            <?xml version="1.0"?>
            <!DOCTYPE d [
            <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY e SYSTEM "file:///etc/passwd">
            ]>
            <d:multistatus xmlns:d="DAV:"><d:response><d:href>&c;&e;</d:href></d:response>
            </d:multistatus>
            """;

    @TempDir private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PublishFailure failure(Spite spite) throws IOException {
        try (var server = new HostileServer(spite)) {
            return failure(server);
        }
    }

    private PublishFailure failure(HostileServer server) {
        var failure =
                assertTimeout(
                        PATIENCE,
                        () ->
                                assertThrows(
                                        PublishFailure.class, () -> desk.publish(server.login())));
        assertFalse(failure.whole().contains("hidden-word"), failure.whole());
        assertFalse(failure.whole().contains("Okafor"), failure.whole());
        assertEquals(2, desk.publishing.parcel(Desk.ALL).meetings());
        return failure;
    }

    @Test
    void anAnswerWithoutEnd() throws IOException {
        var failure =
                failure(
                        exchange -> {
                            exchange.sendResponseHeaders(207, 0);
                            var rubbish = new byte[64 * 1024];
                            while (true) {
                                exchange.getResponseBody().write(rubbish);
                            }
                        });
        assertEquals(Kind.ANSWER, failure.kind(), failure.whole());
        assertTrue(failure.getMessage().contains("more than"), failure.whole());
    }

    @Test
    void anAnswerDropByDrop() throws IOException {
        var failure =
                failure(
                        exchange -> {
                            exchange.sendResponseHeaders(207, 0);
                            for (int i = 0; i < 1000; i++) {
                                exchange.getResponseBody().write(' ');
                                exchange.getResponseBody().flush();
                                Thread.sleep(100);
                            }
                        });
        assertEquals(Kind.AWAY, failure.kind());
        assertTrue(failure.getMessage().contains("too long"), failure.whole());
    }

    @Test
    void noAnswerAtAll() throws IOException {
        assertEquals(Kind.AWAY, failure(_ -> Thread.sleep(60_000)).kind());
    }

    @Test
    void aBombOfEntities() throws IOException {
        var failure = failure(exchange -> HostileServer.say(exchange, 207, BOMB));
        assertEquals(Kind.ANSWER, failure.kind());
        assertTrue(failure.getMessage().contains("no calendar server"), failure.whole());
    }

    @Test
    void aRedirectToSomebodyElse() throws IOException {
        try (var other = new HostileServer(exchange -> HostileServer.say(exchange, 207, BOMB))) {
            for (var place :
                    new String[] {
                        "http://127.0.0.1:" + other.port() + "/",
                        "http://localhost:" + other.port() + "/",
                        "https://elsewhere.example/",
                        "ftp://127.0.0.1/",
                        "::::"
                    }) {
                var failure =
                        failure(
                                exchange -> {
                                    exchange.getResponseHeaders().set("Location", place);
                                    HostileServer.say(exchange, 301, "");
                                });
                assertEquals(Kind.ADDRESS, failure.kind(), place);
                assertTrue(failure.getMessage().contains("another server"), failure.whole());
            }
            assertEquals(0, other.asked().size());
        }
    }

    @Test
    void aLinkToSomebodyElse() throws IOException {
        var lie =
                """
                <d:multistatus xmlns:d="DAV:"><d:response><d:href>/</d:href><d:propstat><d:prop>
                <d:current-user-principal><d:href>https://elsewhere.example/me/</d:href>
                </d:current-user-principal></d:prop><d:status>HTTP/1.1 200 OK</d:status>
                </d:propstat></d:response></d:multistatus>
                """;
        var failure = failure(exchange -> HostileServer.say(exchange, 207, lie));
        assertEquals(Kind.ADDRESS, failure.kind());
    }

    @Test
    void redirectsInACircle() throws IOException {
        var failure =
                failure(
                        exchange -> {
                            exchange.getResponseHeaders().set("Location", "/again");
                            HostileServer.say(exchange, 302, "");
                        });
        assertEquals(Kind.ADDRESS, failure.kind());
    }

    @Test
    void errorsOfItsOwnAreTriedAgainOnlyAFewTimes() throws IOException {
        try (var server = new HostileServer(exchange -> HostileServer.say(exchange, 500, ""))) {
            assertEquals(Kind.ANSWER, failure(server).kind());
            assertEquals(3, server.asked().size());
        }
    }

    @Test
    void anOrdinaryPageIsNoCalendarServer() throws IOException {
        var failure = failure(exchange -> HostileServer.say(exchange, 200, "<html>Hello</html>"));
        assertEquals(Kind.ADDRESS, failure.kind());
        assertTrue(failure.getMessage().startsWith("No calendar"), failure.whole());
    }

    @Test
    void anOddAnswerOrALineThatBreaks() throws IOException {
        assertEquals(
                Kind.ANSWER,
                failure(exchange -> HostileServer.say(exchange, 207, "\0not <xml")).kind());
        assertEquals(Kind.AWAY, failure(HostileServerTest::hangUp).kind());
    }

    private static void hangUp(HttpExchange exchange) throws IOException {
        throw new IOException("gone");
    }

    @Test
    void nobodyThere() {
        var account = Account.typed("http://127.0.0.1:9", "ana");
        var login = new Login(account, new Passphrase("x"));
        var failure = assertThrows(PublishFailure.class, () -> desk.publish(login));
        assertEquals(Kind.AWAY, failure.kind());
        var nowhere = Account.typed("https://no-such-host.invalid", "ana");
        var unknown = new Login(nowhere, new Passphrase("x"));
        assertEquals(
                Kind.AWAY, assertThrows(PublishFailure.class, () -> desk.publish(unknown)).kind());
    }

    @Test
    void itCanBeStopped() throws IOException {
        var stop =
                new Watch() {
                    @Override
                    public void at(int done, int of) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        try (var server = new HostileServer(_ -> Thread.sleep(60_000))) {
            var failure =
                    assertTimeout(
                            Duration.ofSeconds(5),
                            () ->
                                    assertThrows(
                                            PublishFailure.class,
                                            () ->
                                                    desk.publishing.publish(
                                                            server.login(), Desk.ALL, stop)));
            assertEquals(Kind.CANCELLED, failure.kind());
        }
    }
}
