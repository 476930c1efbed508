package foothold.trust;

import foothold.domain.Settings;
import foothold.storage.SqliteStore;
import foothold.testdata.DataFile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * What makes our children start fast, since hundreds are started to be killed: our classes in a
 * jar, an archive of loaded classes made from a first child, and SQLite's library unpacked once.
 */
final class Warm {
    private static final String LIBRARY = "libsqlitejdbc.so";

    private Warm() {}

    /** The options of every child; put together when the first one is started. */
    static List<String> options() {
        return Once.OPTIONS;
    }

    /** The class loader sees to it being once. */
    private static final class Once {
        private static final List<String> OPTIONS = options();

        private static List<String> options() {
            try {
                return prepare(Files.createDirectories(Path.of("target", "children")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> prepare(Path folder) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of("-cp", classPath(folder.resolve("classes.jar"))));
        options.addAll(library(folder));
        var archive = folder.resolve("classes.jsa").toAbsolutePath();
        Files.deleteIfExists(archive);
        var first = Files.createTempDirectory(folder, "first");
        SqliteStore.open(first.resolve("f.db"), Settings.initial(DataFile.CHICAGO, "US")).close();
        var command = new ArrayList<>(Child.java(first));
        command.add("-XX:ArchiveClassesAtExit=" + archive);
        command.addAll(options);
        command.addAll(List.of(Worker.class.getName(), first.resolve("f.db").toString()));
        command.addAll(List.of("1", "60"));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(first.resolve("said.txt").toFile())
                .start()
                .waitFor();
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        return options;
    }

    /** The class path with one jar in the place of its folders, which no archive can be of. */
    private static String classPath(Path jar) throws IOException {
        var entries =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList();
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(0);
            for (var folder : entries.stream().filter(Files::isDirectory).toList()) {
                put(folder, out);
            }
        }
        var jars = entries.stream().filter(Files::isRegularFile).map(Path::toString);
        return jar.toAbsolutePath()
                + File.pathSeparator
                + jars.collect(Collectors.joining(File.pathSeparator));
    }

    private static void put(Path folder, JarOutputStream out) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(each).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }

    private static List<String> library(Path folder) throws IOException {
        var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
        var packed = "/org/sqlite/native/" + System.getProperty("os.name") + "/" + machine;
        try (var in = SqliteStore.class.getResourceAsStream(packed + "/" + LIBRARY)) {
            if (in == null) {
                return List.of(); // each child unpacks its own
            }
            Files.write(folder.resolve(LIBRARY), in.readAllBytes());
            return List.of(
                    "-Dorg.sqlite.lib.path=" + folder.toAbsolutePath(),
                    "-Dorg.sqlite.lib.name=" + LIBRARY);
        }
    }
}
