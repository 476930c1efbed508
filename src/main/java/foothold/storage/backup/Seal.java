package foothold.storage.backup;

import foothold.service.backup.RefusedBackup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last line of a backup: when it was made, and the SHA-256 of every byte before the checksum
 * itself, the moment included. SQLite does not look behind the end of a database, so a backup stays
 * one; and file and checksum get their name in one step and stay together wherever it is copied.
 *
 * @param made to the millisecond
 * @param sha256 in small hexadecimal digits
 */
record Seal(Instant made, String sha256) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Pattern LINE =
            Pattern.compile("\nfoothold-backup 1 ([0-9TZ:.-]{24}) sha256 ([0-9a-f]{64})\n");
    private static final int DIGEST = 64;
    private static final int LENGTH = head(Instant.EPOCH).length() + DIGEST + 1;
    private static final int SMALLEST_PAGE = 512;
    private static final int CHUNK = 1 << 16;

    /** Puts the seal behind the end of a file that has none. */
    static void put(Path file, Instant made) throws IOException {
        var digest = digest();
        digest(file, Files.size(file), digest, OutputStream.nullOutputStream());
        digest.update(head(made).getBytes(StandardCharsets.US_ASCII));
        var line = head(made) + HexFormat.of().formatHex(digest.digest()) + "\n";
        Files.writeString(file, line, StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
    }

    /** The seal of a file as it says itself; empty when it has none. */
    static Optional<Seal> of(Path file) throws IOException {
        var end = new byte[LENGTH];
        try (var raw = new RandomAccessFile(file.toFile(), "r")) {
            if (raw.length() < LENGTH) {
                return Optional.empty();
            }
            raw.seek(raw.length() - LENGTH);
            raw.readFully(end);
        }
        var line = LINE.matcher(new String(end, StandardCharsets.ISO_8859_1));
        if (!line.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Seal(MOMENT.parse(line.group(1), Instant::from), line.group(2)));
        } catch (DateTimeParseException _) {
            return Optional.empty(); // a bit of it flipped
        }
    }

    /**
     * Copies a file without its seal, comparing the checksum with exactly what is copied; without a
     * seal all of it.
     *
     * @throws RefusedBackup when it is not what was sealed
     */
    static Optional<Seal> open(Path file, Path copy) throws IOException {
        var seal = of(file);
        long size = Files.size(file);
        long body = size - (seal.isPresent() ? LENGTH : 0);
        var digest = digest();
        try (var out = Files.newOutputStream(copy, StandardOpenOption.TRUNCATE_EXISTING)) {
            digest(file, body, digest, out);
        }
        if (seal.isEmpty()) {
            if (size % SMALLEST_PAGE != 0) {
                throw altered(file);
            }
            return seal;
        }
        digest.update(head(seal.get().made).getBytes(StandardCharsets.US_ASCII));
        if (!HexFormat.of().formatHex(digest.digest()).equals(seal.get().sha256)) {
            throw altered(file);
        }
        return seal;
    }

    private static RefusedBackup altered(Path file) {
        return new RefusedBackup(
                file + " is not as it was when it was made: its checksum does not fit.", null);
    }

    private static String head(Instant made) {
        return "\nfoothold-backup 1 " + MOMENT.format(made) + " sha256 ";
    }

    private static void digest(Path file, long length, MessageDigest digest, OutputStream copy)
            throws IOException {
        var buffer = ByteBuffer.allocate(CHUNK);
        try (var channel = Files.newByteChannel(file)) {
            for (long left = length; left > 0; left -= buffer.limit()) {
                buffer.clear().limit((int) Math.min(CHUNK, left));
                if (channel.read(buffer) <= 0) {
                    throw new IOException(file + " became shorter while it was read");
                }
                buffer.flip();
                digest.update(buffer.array(), 0, buffer.limit());
                copy.write(buffer.array(), 0, buffer.limit());
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
