package foothold.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The floor: a window with one label, linked, trained and packaged the way the program is. */
final class BarePackage {
    /** What it says once it has painted. */
    static final String PAINTED = "painted";

    private static final List<String> SOURCES = List.of("module-info.java", "Bare.java");
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "--enable-native-access=javafx.graphics");

    private final Path folder;
    private final Path app = Path.of("target", "app").toAbsolutePath();

    private BarePackage(Path folder) {
        this.folder = folder;
    }

    /** Makes it in that folder and returns its launcher. */
    static Path make(Path folder) throws IOException, InterruptedException {
        return new BarePackage(folder).make();
    }

    private Path make() throws IOException, InterruptedException {
        var input = Files.createDirectories(folder.resolve("input"));
        compile();
        link();
        copyNatives(input);
        train(input);
        var command = tool("jpackage", "--type", "app-image", "--name", "bare");
        command.addAll(List.of("--module", "bare/bare.Bare", "--input", input.toString()));
        command.addAll(List.of("--runtime-image", runtime().toString(), "--dest", "" + folder));
        var options = new ArrayList<>(OPTIONS);
        options.add("-XX:AOTCache=$APPDIR/bare.aot");
        options.add("-Djava.library.path=$APPDIR");
        options.forEach(each -> command.addAll(List.of("--java-options", each)));
        run(command);
        return folder.resolve("bare/bin/bare");
    }

    private Path runtime() {
        return folder.resolve("runtime");
    }

    private void compile() throws IOException, InterruptedException {
        var command = tool("javac", "-p", app.toString(), "-d", folder + "/classes");
        for (var name : SOURCES) {
            var source = folder.resolve(name);
            try (var in = BarePackage.class.getResourceAsStream("/foothold/bench/bare/" + name)) {
                Files.copy(in, source);
            }
            command.add(source.toString());
        }
        run(command);
        run(
                tool(
                        "jar",
                        "--create",
                        "--file",
                        folder + "/bare.jar",
                        "-C",
                        folder + "/classes",
                        "."));
    }

    private void link() throws IOException, InterruptedException {
        var command = tool("jlink", "--module-path", app + ":" + folder.resolve("bare.jar"));
        command.addAll(List.of("--add-modules", "bare", "--strip-debug", "--no-header-files"));
        command.addAll(List.of("--exclude-resources", "/javafx.graphics/*.so"));
        command.addAll(List.of("--output", runtime().toString()));
        run(command);
    }

    private static void copyNatives(Path input) throws IOException {
        try (Stream<Path> files = Files.list(Launch.INPUT)) {
            for (var each : files.filter(BarePackage::isOfTheToolkit).toList()) {
                Files.copy(each, input.resolve(each.getFileName()));
            }
        }
    }

    private static boolean isOfTheToolkit(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".so") && !name.contains("sqlite");
    }

    private void train(Path input) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(runtime().resolve("bin/java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-Djava.library.path=" + input));
        command.add("-XX:AOTCacheOutput=" + input.resolve("bare.aot"));
        command.addAll(List.of("-m", "bare/bare.Bare"));
        run(command);
    }

    private static ArrayList<String> tool(String name, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed: " + said);
        }
    }
}
