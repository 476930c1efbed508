package foothold.exchange.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first bytes of a sealed file that come from its lock: mark, version, how the passphrase is
 * stretched, public key, and the secrets wrapped by the passphrase.
 */
public record Head(byte[] bytes) {
    static final byte[] MARK = "foothold-sealed\n".getBytes(StandardCharsets.US_ASCII);
    static final int LENGTH = 166;

    /** More would only keep the reader busy: no honest file asks for it. */
    private static final int MOST_ROUNDS = 2_000_000;

    private static final byte VERSION = 1;
    private static final byte PBKDF2_SHA512 = 1;
    private static final int KIND = MARK.length;
    private static final int ROUNDS = KIND + 2;
    private static final int SALT = ROUNDS + Integer.BYTES;
    private static final int PUBLIC = SALT + Crypto.KEY;
    private static final int WRAPPED = PUBLIC + Crypto.KEY;

    /** Everything before the wrapped secrets, to which these are bound. */
    static byte[] open(int rounds, byte[] salt, byte[] publicKey) {
        return ByteBuffer.allocate(WRAPPED)
                .put(MARK)
                .put(VERSION)
                .put(PBKDF2_SHA512)
                .putInt(rounds)
                .put(salt)
                .put(publicKey)
                .array();
    }

    /**
     * The head a file begins with.
     *
     * @throws Unsealable when it is none, or a newer one
     */
    static Head read(byte[] bytes) throws Unsealable {
        if (bytes.length < MARK.length || !Arrays.equals(MARK, Arrays.copyOf(bytes, KIND))) {
            throw Unsealable.notSealed();
        }
        if (bytes.length < LENGTH) {
            throw Unsealable.altered();
        }
        var head = new Head(Arrays.copyOf(bytes, LENGTH));
        if (bytes[KIND] != VERSION || bytes[KIND + 1] != PBKDF2_SHA512) {
            throw Unsealable.newer();
        }
        if (head.rounds() < 1 || head.rounds() > MOST_ROUNDS) {
            throw Unsealable.altered();
        }
        return head;
    }

    byte[] open() {
        return part(0, WRAPPED);
    }

    int rounds() {
        return ByteBuffer.wrap(bytes).getInt(ROUNDS);
    }

    byte[] salt() {
        return part(SALT, PUBLIC);
    }

    byte[] publicKey() {
        return part(PUBLIC, WRAPPED);
    }

    byte[] wrapped() {
        return part(WRAPPED, LENGTH);
    }

    private byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
