package foothold.exchange.sealed;

import foothold.domain.backup.Passphrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.SecretKey;

/** Telling sealed files and opening them. */
public final class Sealed {
    /** What the name of a sealed file ends with. */
    public static final String ENDING = ".sealed";

    /** The lock's head and the public key of the one file. */
    static final int HEAD = Head.LENGTH + Crypto.KEY;

    private static final byte[] CONTENT =
            "foothold-sealed 1 content".getBytes(StandardCharsets.US_ASCII);

    private Sealed() {}

    /**
     * Whether a file begins like a sealed one.
     *
     * @throws IOException when it cannot be read
     */
    public static boolean is(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(Head.MARK, in.readNBytes(Head.MARK.length));
        }
    }

    /**
     * Opens a sealed file after proving it to its last byte, so that nobody reads the beginning of
     * something that turns out to be altered.
     *
     * @throws Unsealable when the passphrase is not the right one, or the file was altered
     * @throws IOException when it cannot be read
     */
    public static InputStream open(Path file, Passphrase passphrase) throws IOException {
        SecretKey key;
        try (var in = Files.newInputStream(file)) {
            key = key(in.readNBytes(HEAD), passphrase);
            new OpeningStream(in, key).transferTo(OutputStream.nullOutputStream());
        }
        return new ReadBack(key).open(Files.newInputStream(file));
    }

    private static SecretKey key(byte[] bytes, Passphrase passphrase) throws Unsealable {
        var head = Head.read(bytes);
        if (bytes.length < HEAD) {
            throw Unsealable.altered();
        }
        try {
            var opened = Lock.open(head, passphrase);
            var once = Crypto.publicKey(Arrays.copyOfRange(bytes, Head.LENGTH, HEAD));
            return contentKey(Crypto.agreed(opened.key(), once), opened.maker(), bytes);
        } catch (GeneralSecurityException _) {
            throw Unsealable.altered(); // no point of the curve
        }
    }

    /** Of one file: it depends on every bit of the file's head. */
    static SecretKey contentKey(byte[] agreed, byte[] maker, byte[] head)
            throws GeneralSecurityException {
        return Crypto.derived(Crypto.joined(agreed, maker), head, CONTENT);
    }
}
