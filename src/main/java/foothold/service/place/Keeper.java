package foothold.service.place;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who else looks after a folder. */
public enum Keeper {
    /** Nobody: it is on this computer alone, as far as can be told. */
    NOBODY(""),
    DROPBOX("Dropbox"),
    ONEDRIVE("OneDrive"),
    ICLOUD("iCloud Drive"),
    GOOGLE_DRIVE("Google Drive"),
    NEXTCLOUD("Nextcloud"),
    SYNCTHING("Syncthing"),
    NETWORK("a network drive");

    /** File systems of other machines, as Linux, macOS and Windows call them. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "fuse.sshfs",
                    "fuse.davfs",
                    "fuse.rclone",
                    "9p",
                    "afs",
                    "ncpfs");

    private final String product;

    Keeper(String product) {
        this.product = product;
    }

    /** What people call it; empty for nobody. */
    public String product() {
        return product;
    }

    /**
     * Who looks after that file, told by the names of its folders, by what the programs leave in
     * theirs, and by the kind of disk.
     *
     * @param environment of the process; OneDrive says there where it is
     */
    public static Keeper of(Path file, Map<String, String> environment) {
        for (var folder = file.toAbsolutePath().getParent();
                folder != null;
                folder = folder.getParent()) {
            var keeper = ofFolder(folder, environment);
            if (keeper != NOBODY) {
                return keeper;
            }
        }
        return isElsewhere(file) ? NETWORK : NOBODY;
    }

    private static Keeper ofFolder(Path folder, Map<String, String> environment) {
        boolean oneDrive =
                Stream.of("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
                        .map(environment::get)
                        .anyMatch(folder.toString()::equals);
        if (oneDrive) {
            return ONEDRIVE;
        }
        var named = named(String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT));
        return named == NOBODY ? marked(folder) : named;
    }

    /** By the name of a folder, in lower case. */
    private static Keeper named(String name) {
        return switch (name) {
            case "dropbox" -> DROPBOX;
            case "onedrive" -> ONEDRIVE;
            case "com~apple~clouddocs", "mobile documents", "iclouddrive", "icloud drive" -> ICLOUD;
            case "google drive", "googledrive", "my drive" -> GOOGLE_DRIVE;
            case "nextcloud", "owncloud" -> NEXTCLOUD;
            default -> ofAccount(name);
        };
    }

    /** Of those who put the account's name behind their own. */
    private static Keeper ofAccount(String name) {
        if (name.startsWith("dropbox (") || name.startsWith("dropbox-")) {
            return DROPBOX;
        }
        if (name.startsWith("onedrive -") || name.startsWith("onedrive-")) {
            return ONEDRIVE;
        }
        return name.startsWith("googledrive-") ? GOOGLE_DRIVE : NOBODY;
    }

    private static Keeper marked(Path folder) {
        if (Files.exists(folder.resolve(".dropbox.cache"))) {
            return DROPBOX;
        }
        if (Files.exists(folder.resolve(".stfolder"))) {
            return SYNCTHING;
        }
        return holds(folder, ".sync_*.db") || holds(folder, "._sync_*.db") ? NEXTCLOUD : NOBODY;
    }

    private static boolean holds(Path folder, String pattern) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            return found.iterator().hasNext();
        } catch (IOException _) {
            return false; // It may not be looked into, so nothing can be told.
        }
    }

    private static boolean isElsewhere(Path file) {
        try {
            return file.toString().startsWith("\\\\")
                    || isElsewhere(Files.getFileStore(file).type());
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether a file system of that name is another machine's. */
    static boolean isElsewhere(String type) {
        return ELSEWHERE.contains(type.toLowerCase(Locale.ROOT));
    }
}
