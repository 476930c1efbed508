package foothold.exchange.sealed;

import foothold.domain.backup.Passphrase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;

/** Seals with a passphrase stretched once only, so that tests can open many files. */
public final class Weakly {
    private static final int ROUNDS = 1;

    private Weakly() {}

    /** A lock nobody should use. */
    public static Lock lock(Passphrase passphrase) {
        return Lock.of(passphrase, new SecureRandom(), ROUNDS);
    }

    /** The content, sealed. */
    public static byte[] sealed(byte[] content, Passphrase passphrase) throws IOException {
        var out = new ByteArrayOutputStream();
        var sealing = new SealingStream(out, lock(passphrase), new SecureRandom());
        sealing.write(content);
        sealing.finish();
        return out.toByteArray();
    }

    /** The same file, asking for no more than one round, as far as it is one. */
    public static byte[] quick(byte[] sealed) {
        var quick = sealed.clone();
        for (int at = Head.MARK.length + 2; at < Head.MARK.length + 6 && at < quick.length; at++) {
            quick[at] = (byte) (at == Head.MARK.length + 5 ? ROUNDS : 0);
        }
        return quick;
    }
}
