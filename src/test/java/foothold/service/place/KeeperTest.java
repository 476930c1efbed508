package foothold.service.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Who else looks after a folder. */
class KeeperTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /home/ann/.local/share/foothold                         | NOBODY
                    /home/ann/Documents/Dropbox notes                       | NOBODY
                    /home/ann/onedrives                                     | NOBODY
                    /home/ann/Dropbox/foothold                              | DROPBOX
                    /home/ann/Dropbox (Personal)/a/b                        | DROPBOX
                    /Users/ann/Library/CloudStorage/Dropbox/x               | DROPBOX
                    /Users/ann/Library/CloudStorage/Dropbox-Acme/x          | DROPBOX
                    /Users/ann/OneDrive/Documents                           | ONEDRIVE
                    /Users/ann/OneDrive - Acme Inc/Documents                | ONEDRIVE
                    /Users/ann/Library/CloudStorage/OneDrive-Personal       | ONEDRIVE
                    /home/ana/cloud/documents                                   | ONEDRIVE
                    /Users/ann/Library/Mobile Documents/com~apple~CloudDocs | ICLOUD
                    /Users/ann/iCloudDrive/x                                | ICLOUD
                    /Users/ann/Library/CloudStorage/GoogleDrive-a@x.org     | GOOGLE_DRIVE
                    /Volumes/GoogleDrive/My Drive                           | GOOGLE_DRIVE
                    /home/ann/Nextcloud/foothold                            | NEXTCLOUD
                    /home/ann/ownCloud                                      | NEXTCLOUD
                    """)
    void byTheNamesOfFolders(String where, Keeper keeper) {
        var environment = Map.of("OneDriveCommercial", "/home/ana/cloud");
        assertEquals(keeper, Keeper.of(Path.of(where, "foothold.db"), environment));
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox.cache, DROPBOX",
        ".stfolder, SYNCTHING",
        "._sync_1234.db, NEXTCLOUD",
        ".sync_ab.db, NEXTCLOUD",
        ".other, NOBODY"
    })
    void byWhatProgramsLeaveInTheirFolders(String mark, Keeper keeper) throws IOException {
        Files.createDirectory(folder.resolve(mark));
        var inside = Files.createDirectories(folder.resolve("a").resolve("b"));
        assertEquals(keeper, Keeper.of(inside.resolve("foothold.db"), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"nfs4, true", "CIFS, true", "smbfs, true", "ext4, false", "NTFS, false"})
    void byTheKindOfDisk(String type, boolean elsewhere) {
        assertEquals(elsewhere, Keeper.isElsewhere(type));
    }

    @Test
    void everyOneHasAName() {
        for (var keeper : Keeper.values()) {
            assertEquals(keeper == Keeper.NOBODY, keeper.product().isEmpty());
        }
    }
}
