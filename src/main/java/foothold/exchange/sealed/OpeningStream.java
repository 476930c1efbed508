package foothold.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;

import javax.crypto.SecretKey;

/**
 * Opens a sealed file chunk by chunk and gives out nothing that was not proved. That nothing is
 * missing at its end is known only when it was read to the end.
 */
final class OpeningStream extends InputStream {
    private static final int SEALED = Chunks.SIZE + Crypto.TAG;

    private final InputStream in;
    private final Chunks chunks;
    private byte[] ahead;
    private byte[] plain = new byte[0];
    private int at;
    private boolean ended;

    /** Over the bytes behind the head. */
    OpeningStream(InputStream in, SecretKey key) throws IOException {
        this.in = in;
        this.chunks = Chunks.opening(key);
        this.ahead = in.readNBytes(SEALED);
    }

    @Override
    public int read() throws IOException {
        return more() ? plain[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(count, plain.length - at);
        System.arraycopy(plain, at, into, from, some);
        at += some;
        return some;
    }

    private boolean more() throws IOException {
        while (at == plain.length && !ended) {
            var sealed = ahead;
            ahead = sealed.length == SEALED ? in.readNBytes(SEALED) : new byte[0];
            ended = ahead.length == 0;
            if (sealed.length < Crypto.TAG) {
                throw Unsealable.altered();
            }
            plain = chunks.next(sealed, sealed.length, ended);
            at = 0;
        }
        return at < plain.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
