package foothold.exchange.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.SecretKey;

/**
 * Seals what is written to it. Only {@link #finish} makes it whole: what was broken off never looks
 * complete. The stream behind it stays open.
 */
public final class SealingStream extends OutputStream {
    private final OutputStream out;
    private final Chunks chunks;
    private final SecretKey key;
    private final byte[] pending = new byte[Chunks.SIZE];
    private int length;

    /**
     * Begins a sealed file with that lock.
     *
     * @throws IOException when {@code out} throws it
     */
    public SealingStream(OutputStream out, Lock lock, SecureRandom random) throws IOException {
        this.out = out;
        try {
            var once = Crypto.pair(random);
            var theirs = Crypto.publicKey(lock.head().publicKey());
            var head = Crypto.joined(lock.head().bytes(), Crypto.raw(once.getPublic()));
            this.key =
                    Sealed.contentKey(Crypto.agreed(once.getPrivate(), theirs), lock.maker(), head);
            out.write(head);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these algorithms", e);
        }
        this.chunks = Chunks.sealing(key);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            if (length == pending.length) {
                put(false);
            }
            int some = Math.min(left, pending.length - length);
            System.arraycopy(bytes, at, pending, length, some);
            length += some;
            at += some;
            left -= some;
        }
    }

    /**
     * Writes the last chunk; nothing may be written afterwards.
     *
     * @throws IOException when the stream behind throws it
     */
    public void finish() throws IOException {
        put(true);
        out.flush();
    }

    /** The key of what was just sealed, to read it back without the passphrase. */
    public ReadBack readBack() {
        return new ReadBack(key);
    }

    private void put(boolean last) throws IOException {
        out.write(chunks.next(pending, length, last));
        length = 0;
    }
}
