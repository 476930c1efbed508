package foothold.publish;

import foothold.service.publish.Account;
import foothold.service.publish.PublishFailure;
import foothold.service.publish.Publisher.Login;
import foothold.service.publish.Publisher.Watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one server, signed in, within limits. What it throws is a {@link PublishFailure}. */
final class Connection implements AutoCloseable {
    private static final int TRIES = 3;
    private static final int REDIRECTS = 5;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);
    private static final long LOOK = 100;

    private final HttpClient client;
    private final URI server;
    private final String signature;
    private final Limits limits;
    private final Watch watch;

    Connection(Login login, Limits limits, Watch watch) {
        this.server = login.account().address();
        this.limits = limits;
        this.watch = watch;
        var pair = login.account().user() + ":" + login.password().words();
        var bytes = pair.getBytes(StandardCharsets.UTF_8);
        this.signature = "Basic " + Base64.getEncoder().encodeToString(bytes);
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(limits.connect())
                        .build();
    }

    /** The address the user gave. */
    URI server() {
        return server;
    }

    /**
     * Asks, again a little later where the server says that it cannot just now.
     *
     * @param body empty for none
     */
    Reply ask(String method, URI address, Map<String, String> headers, String body) {
        for (int tried = 1; ; tried++) {
            try {
                var reply = follow(method, address, headers, body);
                if (!isLater(reply, method) || tried == TRIES) {
                    return checked(reply, method);
                }
            } catch (IOException e) {
                if (tried == TRIES || !Failures.mayPass(e)) {
                    throw Failures.of(e, server.getHost());
                }
            }
            pause(limits.pause().multipliedBy(1L << 2 * (tried - 1)));
        }
    }

    /** A server that stumbles over one item takes the others, so that is no reason to stop. */
    private static boolean isLater(Reply reply, String method) {
        boolean oneItem = reply.status() == 500 && method.equals("PUT");
        return LATER.contains(reply.status()) && !oneItem;
    }

    private Reply checked(Reply reply, String method) {
        if (reply.status() == 401) {
            throw Failures.password(server.getHost());
        }
        if (isLater(reply, method)) {
            throw Failures.answered(server.getHost(), reply.status());
        }
        return reply;
    }

    private Reply follow(String method, URI address, Map<String, String> headers, String body)
            throws IOException {
        var at = allowed(address);
        for (int hop = 0; hop < REDIRECTS; hop++) {
            var reply = once(method, at, headers, body);
            if (!MOVED.contains(reply.status())) {
                return reply;
            }
            var from = at;
            at =
                    reply.headers()
                            .firstValue("Location")
                            .map(place -> allowed(resolved(from, place)))
                            .orElseThrow(() -> Failures.answered(server.getHost(), reply.status()));
        }
        throw Failures.elsewhere(server.getHost());
    }

    private URI resolved(URI from, String place) {
        try {
            return from.resolve(place);
        } catch (IllegalArgumentException _) {
            throw Failures.elsewhere(server.getHost());
        }
    }

    /** The password goes to the server it was typed for, and nowhere else. */
    URI allowed(URI address) {
        boolean same =
                String.valueOf(address.getHost()).equalsIgnoreCase(server.getHost())
                        && port(address) == port(server)
                        && Account.problem(address).isEmpty();
        if (!same) {
            throw Failures.elsewhere(server.getHost());
        }
        return address;
    }

    private static int port(URI address) {
        boolean secure =
                "https".equals(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
        return address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    }

    private Reply once(String method, URI address, Map<String, String> headers, String body)
            throws IOException {
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(limits.answer())
                        .header("Authorization", signature)
                        .header("User-Agent", "Foothold");
        headers.forEach(request::header);
        var handler = BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes());
        var coming = client.sendAsync(request.method(method, content).build(), handler);
        var response = awaited(coming);
        return new Reply(address, response.statusCode(), response.headers(), response.body());
    }

    /** The client's own limit ends with the head of an answer; this one is for all of it. */
    private HttpResponse<byte[]> awaited(Future<HttpResponse<byte[]>> coming) throws IOException {
        long end = System.nanoTime() + limits.answer().toNanos();
        try {
            while (true) {
                if (watch.cancelled()) {
                    throw Failures.cancelled();
                }
                if (System.nanoTime() > end) {
                    throw Failures.slow(server.getHost());
                }
                try {
                    return coming.get(LOOK, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    continue;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Failures.cancelled();
        } finally {
            coming.cancel(true);
        }
    }

    private void pause(Duration time) {
        try {
            for (long left = time.toMillis(); left > 0; left -= LOOK) {
                if (watch.cancelled()) {
                    throw Failures.cancelled();
                }
                Thread.sleep(Math.min(left, LOOK));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Failures.cancelled();
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
