package foothold.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import foothold.domain.backup.Passphrase;
import foothold.service.publish.Account;
import foothold.service.publish.Publisher.Login;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A real Radicale on this machine, with one user; Debian's package {@code radicale}. */
final class Radicale implements AutoCloseable {
    private static final int USERS = 20;
    static final String PASSWORD = "péck & wörd: ✓";
    private static final int TRIES = 200;

    private final Path folder;
    private final List<String> more;
    private final int port;
    private Process process;
    private int user;

    /** The server over that folder; {@code more} are words of its command line. */
    Radicale(Path folder, String... more) throws IOException, InterruptedException {
        assumeTrue(isHere(), "skipped: no radicale here; on Debian: apt install radicale");
        this.folder = folder;
        this.more = List.of(more);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        var users =
                IntStream.rangeClosed(0, USERS)
                        .mapToObj(each -> "user" + each + ":" + PASSWORD + "\n")
                        .collect(Collectors.joining());
        Files.writeString(folder.resolve("users"), users);
        start();
    }

    static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "radicale")));
    }

    void start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("radicale", "--config", ""));
        command.addAll(List.of("--server-hosts", "127.0.0.1:" + port));
        command.addAll(List.of("--auth-type", "htpasswd"));
        command.addAll(List.of("--auth-htpasswd-filename", folder.resolve("users").toString()));
        command.addAll(List.of("--auth-htpasswd-encryption", "plain", "--auth-delay", "0"));
        command.addAll(
                List.of("--storage-filesystem-folder", folder.resolve("collections").toString()));
        command.addAll(more);
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("radicale.log").toFile())
                        .start();
        for (int tried = 0; !answers(); tried++) {
            if (tried == TRIES || !process.isAlive()) {
                throw new IOException(Files.readString(folder.resolve("radicale.log")));
            }
            Thread.sleep(50);
        }
    }

    /** Goes on with another user, who has nothing there yet. */
    void nextUser() {
        user++;
    }

    /** The user's name. */
    String user() {
        return "user" + user;
    }

    /** What the user has on the disk. */
    Path room() {
        return folder.resolve("collections").resolve("collection-root").resolve(user());
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Login login() {
        return login("http://127.0.0.1:" + port, PASSWORD);
    }

    Login login(String address, String password) {
        return new Login(Account.typed(address, user()), new Passphrase(password));
    }

    int port() {
        return port;
    }

    /** What is in the user's room: names of files below names of collections. */
    List<String> files(String ending) throws IOException {
        var root = room();
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .filter(each -> !each.toString().contains(".Radicale"))
                    .map(each -> each.getParent().getFileName() + "/" + each.getFileName())
                    .sorted()
                    .toList();
        }
    }

    /** Asks like another program of the user's. */
    HttpResponse<String> ask(String method, String place, String type, String body)
            throws IOException, InterruptedException {
        var pair = (user() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/" + user() + "/" + place))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
