package foothold.ui.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.domain.flat.Shapes;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;
import foothold.testdata.DataFile;
import foothold.ui.FakeDialogs;
import foothold.ui.FxTest;
import foothold.ui.HumanDates;
import foothold.ui.ImmediateTasks;

import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The screen of a damaged file: what it says, and the way out. */
class RescueTest {
    private static final Clock CLOCK = Clock.fixed(DataFile.NOW, DataFile.CHICAGO);

    @TempDir Path folder;
    private final List<String> events = new ArrayList<>();
    private Path data;

    @Test
    void theNewestGoodBackupIsOfferedAndWhatItLacksIsSaid() throws IOException {
        fillAndDamage();
        var view = view();
        var said = String.join("\n", FxTest.call(() -> FxTest.texts(view)));
        assertTrue(said.contains("The newest good backup is of yesterday 15:00"), said);
        assertTrue(said.contains("1 person, no messages, no meetings."), said);
        assertTrue(said.contains("2 steps were made since"), said);

        FxTest.run(() -> FxTest.find(view, "rescue-back", Button.class).fire());

        assertEquals(List.of("rescued"), events);
        try (var store = SqliteStore.open(data, Settings.initial(DataFile.CHICAGO, "US"))) {
            assertEquals(1, store.count(Shapes.CONTACT));
            assertEquals(List.of(), store.check());
        }
        try (var kept = Files.newDirectoryStream(folder, "data.foothold.damaged-*")) {
            assertTrue(kept.iterator().hasNext(), "the damaged file is kept");
        }
    }

    @Test
    void aDamagedBackupIsPassedOver() throws IOException {
        fillAndDamage();
        var newest = backups(Duration.ofDays(1)).all().getFirst().file();
        flip(newest, Files.size(newest) / 2);
        var view = view();
        var said = String.join("\n", FxTest.call(() -> FxTest.texts(view)));
        assertTrue(said.contains("The newest good backup is of Mon 23 Nov 15:00"), said);
    }

    @Test
    void withoutABackupItSaysSo() throws IOException {
        fillAndDamage();
        for (var each : backups(Duration.ZERO).all()) {
            Files.delete(each.file());
        }
        var view = view();
        assertTrue(
                String.join("\n", FxTest.call(() -> FxTest.texts(view)))
                        .contains("no good backup"));
        FxTest.run(() -> FxTest.find(view, "rescue-quit", Button.class).fire());
        assertEquals(List.of("quit"), events);
    }

    private void fillAndDamage() throws IOException {
        try (var file = new DataFile(folder)) {
            data = file.store().file();
            file.setClock(DataFile.NOW.minus(Duration.ofDays(3)));
            file.person("ana", "Ana Souza");
            backups(Duration.ofDays(2)).make(Reason.EXIT);
            backups(Duration.ofDays(1)).make(Reason.EXIT);
            file.setClock(DataFile.NOW);
            file.person("ben", "Ben Okafor");
            file.person("cy", "Cy Tanaka");
        }
        // An index page: the history can still be read.
        var text =
                new String(Files.readAllBytes(data), java.nio.charset.StandardCharsets.ISO_8859_1);
        flip(data, (text.lastIndexOf("Ana Souza") / 4096) * 4096L + 3);
    }

    private Backups backups(Duration ago) {
        return Backups.of(data, Clock.offset(CLOCK, ago.negated()));
    }

    private static void flip(Path file, long at) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(at);
            int was = raw.read();
            raw.seek(at);
            raw.write(was ^ 0x55);
        }
    }

    private RescueView view() {
        return FxTest.call(
                () -> {
                    var dates = new HumanDates(DataFile.CHICAGO, DataFile.NOW);
                    var model =
                            new RescueModel(
                                    backups(Duration.ZERO),
                                    dates,
                                    new ImmediateTasks(),
                                    new FakeDialogs(),
                                    () -> events.add("rescued"));
                    var view = new RescueView(model, () -> events.add("quit"));
                    FxTest.scene(view, 900, 600);
                    model.look();
                    return view;
                });
    }
}
