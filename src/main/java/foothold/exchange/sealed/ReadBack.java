package foothold.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;

import javax.crypto.SecretKey;

/** Opens the one file that this process has just sealed, to make sure that it can be opened. */
public final class ReadBack {
    private final SecretKey key;

    ReadBack(SecretKey key) {
        this.key = key;
    }

    /**
     * What was sealed, from the file's first byte.
     *
     * @throws IOException when it cannot be read
     */
    public InputStream open(InputStream in) throws IOException {
        in.skipNBytes(Sealed.HEAD);
        return new OpeningStream(in, key);
    }
}
