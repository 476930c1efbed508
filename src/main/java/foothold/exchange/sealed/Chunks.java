package foothold.exchange.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * The content of a sealed file, chunk by chunk, each with a tag of its own. Its number and whether
 * it is the last are part of the nonce, so none can be left out, moved or added (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
final class Chunks {
    static final int SIZE = 1 << 16;

    private static final int FILL = Crypto.NONCE - Integer.BYTES - 1;

    private final SecretKey key;
    private final int mode;
    private int number;

    Chunks(SecretKey key, int mode) {
        this.key = key;
        this.mode = mode;
    }

    /** The next one, sealed or opened. */
    byte[] next(byte[] chunk, int length, boolean last) throws IOException {
        var nonce =
                ByteBuffer.allocate(Crypto.NONCE)
                        .position(FILL)
                        .putInt(number++)
                        .put((byte) (last ? 1 : 0))
                        .array();
        if (number == 0) {
            throw new IOException("this is more than can be sealed in one file");
        }
        try {
            return Crypto.cipher(mode, key, nonce).doFinal(chunk, 0, length);
        } catch (AEADBadTagException _) {
            throw Unsealable.altered();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these algorithms", e);
        }
    }

    static Chunks sealing(SecretKey key) {
        return new Chunks(key, Cipher.ENCRYPT_MODE);
    }

    static Chunks opening(SecretKey key) {
        return new Chunks(key, Cipher.DECRYPT_MODE);
    }
}
