package foothold.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import foothold.domain.backup.Passphrase;
import foothold.service.publish.Account;
import foothold.service.publish.Publisher.Login;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that does not mean well, on this machine. */
final class HostileServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What it does with whoever asks. */
    @FunctionalInterface
    interface Spite {
        void answer(HttpExchange exchange) throws Exception;
    }

    HostileServer(Spite spite) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    try (exchange) {
                        spite.answer(exchange);
                    } catch (Exception e) {
                        throw new IOException(e);
                    }
                });
        server.start();
    }

    /** Answers that once and whole. */
    static void say(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    int port() {
        return server.getAddress().getPort();
    }

    Login login() {
        var account = Account.typed("http://127.0.0.1:" + port(), "ana");
        return new Login(account, new Passphrase("hidden-word"));
    }

    /** What was asked for, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
