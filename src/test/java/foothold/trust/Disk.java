package foothold.trust;

import foothold.trust.Trace.Event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A disk as cruel as is allowed: what was forced is there, of everything else any part may be
 * missing after a power cut. Changes of names reach it in their order; writes do not, and may be
 * torn between two sectors.
 */
final class Disk {
    private static final int SECTOR = 512;

    private final Map<String, Blob> names = new HashMap<>();
    private final Map<String, Blob> safeNames = new HashMap<>();
    private final List<Event> changes = new ArrayList<>();
    private final Map<String, Blob> made = new HashMap<>();
    private int numbers;

    /** A file, whatever its name. */
    private static final class Blob {
        private byte[] safe = new byte[0];
        private final List<Event> pending = new ArrayList<>();
    }

    /** Puts a file there from the beginning. */
    void put(String name, byte[] bytes) {
        var blob = new Blob();
        blob.safe = bytes;
        names.put(name, blob);
        safeNames.put(name, blob);
    }

    /** Lets the next thing happen. */
    void happen(Event event) {
        switch (event) {
            case Event.Opened opened -> {
                if (!names.containsKey(opened.file())) {
                    var key = opened.file() + "\n" + numbers++;
                    made.put(key, new Blob());
                    rename(new Event.Moved(key, opened.file()));
                } else if (opened.emptied()) {
                    names.get(opened.file()).pending.add(new Event.Cut(opened.file(), 0));
                }
            }
            case Event.Wrote wrote -> names.get(wrote.file()).pending.add(wrote);
            case Event.Cut cut -> names.get(cut.file()).pending.add(cut);
            case Event.Moved moved -> rename(moved);
            case Event.Removed removed -> rename(removed);
            case Event.Forced forced -> force(forced.file());
            case Event.Said _ -> {}
        }
    }

    /** What the present name leads to, as the system shows it while the power is on. */
    byte[] shown(String name) {
        var blob = names.get(name);
        var content = new Content(blob.safe);
        blob.pending.forEach(each -> content.change(each, null));
        return content.bytes();
    }

    /** Cuts the power and puts what is left into the folder. */
    void cut(Random random, Path into) throws IOException {
        var left = new HashMap<>(safeNames);
        int reached = random.nextInt(changes.size() + 1);
        changes.subList(0, reached).forEach(each -> change(left, each));
        int mood = random.nextInt(4);
        for (var each : left.entrySet()) {
            var file = into.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, left(each.getValue(), mood, random));
        }
    }

    private void rename(Event change) {
        changes.add(change);
        change(names, change);
    }

    private void change(Map<String, Blob> in, Event change) {
        switch (change) {
            case Event.Moved moved -> {
                var blob = in.remove(moved.file());
                in.put(moved.to(), blob == null ? made.get(moved.file()) : blob);
            }
            case Event.Removed removed -> in.remove(removed.file());
            default -> throw new IllegalArgumentException("no change of names: " + change);
        }
    }

    private void force(String name) {
        var blob = names.get(name);
        if (blob == null) {
            // A folder; what was before in others has reached the disk with it.
            changes.forEach(each -> change(safeNames, each));
            changes.clear();
        } else {
            blob.safe = shown(name);
            blob.pending.clear();
        }
    }

    /** By mood: nothing that was not forced, all of it, any of it, any sectors of it. */
    private static byte[] left(Blob blob, int mood, Random random) {
        var content = new Content(blob.safe);
        for (var each : blob.pending) {
            if (mood == 1 || mood > 1 && random.nextBoolean()) {
                content.change(each, mood == 3 ? random : null);
            }
        }
        return content.bytes();
    }

    /** What a file comes to hold, change by change. */
    private static final class Content {
        private byte[] bytes;
        private int length;

        Content(byte[] before) {
            bytes = before.clone();
            length = before.length;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }

        /** Makes a change, as a whole or for {@code torn} only in some of its sectors. */
        void change(Event event, Random torn) {
            switch (event) {
                case Event.Cut cut -> resize((int) cut.length());
                case Event.Wrote wrote -> write((int) wrote.at(), wrote.bytes(), torn);
                default -> throw new IllegalArgumentException("no change of content: " + event);
            }
        }

        private void write(int at, byte[] written, Random torn) {
            int end = at + written.length;
            resize(Math.max(length, end));
            for (int from = at; from < end; ) {
                int to = Math.min(end, (from / SECTOR + 1) * SECTOR);
                if (torn == null || torn.nextBoolean()) {
                    System.arraycopy(written, from - at, bytes, from, to - from);
                }
                from = to;
            }
        }

        private void resize(int size) {
            if (size > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            if (size < length) {
                Arrays.fill(bytes, size, length, (byte) 0);
            }
            length = size;
        }
    }
}
