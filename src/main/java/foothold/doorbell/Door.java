package foothold.doorbell;

import foothold.storage.files.PrivateFiles;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The door of a data file, through which one window at a time gets in. It is a lock on a hidden
 * file beside the data, which the system takes away from a process that ends, however it ends.
 */
public final class Door implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Behind everything, since on Windows nobody else can read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path file;
    private FileChannel channel;
    private FileLock lock;
    private Bell bell;

    private Door(Path file) {
        this.file = file;
    }

    /** The door of that data file, which need not be there yet. */
    public static Door of(Path dataFile) {
        var file = dataFile.toAbsolutePath().normalize();
        try {
            PrivateFiles.folders(file.getParent());
            return new Door(real(file));
        } catch (IOException _) {
            return new Door(file); // Whoever opens the file says what is wrong with it.
        }
    }

    private static Path real(Path file) throws IOException {
        return Files.exists(file)
                ? file.toRealPath()
                : file.getParent().toRealPath().resolve(file.getFileName());
    }

    /**
     * Goes in, or rings at the window that is in already.
     *
     * @param words what this start was asked for
     * @param patience how long to wait for one that holds the door and does not answer, since it
     *     starts or ends just now
     * @return whether another window has answered; otherwise this one is to be opened
     */
    public boolean isAnswered(List<String> words, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!enter()) {
            if (Ring.at(Bell.places(file), words)) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return false;
    }

    /**
     * Tries to get in.
     *
     * @return false when somebody else is in; true where no lock can be had, such as in a folder
     *     that may only be read
     */
    boolean enter() {
        boolean locked = false;
        try {
            PrivateFiles.file(beside(".window"));
            channel = FileChannel.open(beside(".window"), StandardOpenOption.WRITE);
            lock = channel.tryLock(LOCKED, 1, false);
            locked = lock != null;
            return locked;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException _) {
            return true;
        } finally {
            if (!locked) {
                closeChannel();
            }
        }
    }

    /** Answers those who ring from now on, on a thread of its own; does nothing without a lock. */
    public void answer(Consumer<List<String>> called) {
        if (lock != null) {
            bell = Bell.hang(Bell.places(file), called).orElse(null);
        }
    }

    /** Lets the next one in. */
    @Override
    public void close() {
        if (bell != null) {
            bell.close();
            bell = null;
        }
        closeChannel();
    }

    private void closeChannel() {
        lock = null;
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException _) {
            // The lock ends with the process at the latest.
            System.getLogger(Door.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock could not be given back");
        }
        channel = null;
    }

    private Path beside(String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
