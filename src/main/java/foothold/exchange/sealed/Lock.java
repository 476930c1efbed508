package foothold.exchange.sealed;

import foothold.domain.backup.Passphrase;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * Something to seal files with again and again without asking for the passphrase, which alone opens
 * them: a public key whose private key is wrapped by the passphrase. Whoever has only the sealed
 * files can neither read them nor make new ones that open with it, since that takes {@code maker},
 * too.
 *
 * @param head what each file sealed with it begins with; says nothing to anybody
 * @param maker stays beside the data file, for its owner alone
 */
public record Lock(Head head, byte[] maker) {
    /** What OWASP's cheat sheet on storing passwords asks of PBKDF2-HMAC-SHA-512, or more. */
    private static final int ROUNDS = 300_000;

    private static final int DIGEST = 32;

    /** Nothing else is ever encrypted with a passphrase's key, so its one nonce is zero. */
    private static final byte[] ONLY = new byte[Crypto.NONCE];

    /** The secrets the passphrase gives back. */
    record Opened(PrivateKey key, byte[] maker) {}

    /** A new one. */
    public static Lock of(Passphrase passphrase, SecureRandom random) {
        return of(passphrase, random, ROUNDS);
    }

    static Lock of(Passphrase passphrase, SecureRandom random, int rounds) {
        try {
            var salt = bytes(random);
            var maker = bytes(random);
            var pair = Crypto.pair(random);
            var open = Head.open(rounds, salt, Crypto.raw(pair.getPublic()));
            var key = Crypto.stretched(passphrase.words(), salt, rounds);
            var secrets = Crypto.joined(Crypto.raw(pair.getPrivate()), maker);
            return new Lock(
                    new Head(Crypto.joined(open, wrap(key, Cipher.ENCRYPT_MODE, open, secrets))),
                    maker);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has these algorithms", e);
        }
    }

    /**
     * The secrets of a file that begins so.
     *
     * @throws Unsealable when the passphrase is not the right one
     */
    static Opened open(Head head, Passphrase passphrase)
            throws Unsealable, GeneralSecurityException {
        var key = Crypto.stretched(passphrase.words(), head.salt(), head.rounds());
        try {
            var secrets = wrap(key, Cipher.DECRYPT_MODE, head.open(), head.wrapped());
            var maker = Arrays.copyOfRange(secrets, Crypto.KEY, secrets.length);
            return new Opened(Crypto.privateKey(Arrays.copyOf(secrets, Crypto.KEY)), maker);
        } catch (AEADBadTagException _) {
            throw Unsealable.wrongPassphrase();
        }
    }

    /** To be kept beside the data file, with a checksum: nothing sealed with half a key opens. */
    public byte[] kept() {
        var all = Crypto.joined(head.bytes(), maker);
        return Crypto.joined(all, digest(all));
    }

    /** The one that was kept so; empty where it is not as it was. */
    public static Optional<Lock> of(byte[] kept) {
        if (kept.length != Head.LENGTH + Crypto.KEY + DIGEST) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(kept);
        var all = new byte[Head.LENGTH + Crypto.KEY];
        var digest = new byte[DIGEST];
        buffer.get(all).get(digest);
        return MessageDigest.isEqual(digest, digest(all))
                ? Optional.of(
                        new Lock(
                                new Head(Arrays.copyOf(all, Head.LENGTH)),
                                Arrays.copyOfRange(all, Head.LENGTH, all.length)))
                : Optional.empty();
    }

    private static byte[] wrap(SecretKey key, int mode, byte[] bound, byte[] secrets)
            throws GeneralSecurityException {
        var cipher = Crypto.cipher(mode, key, ONLY);
        cipher.updateAAD(bound);
        return cipher.doFinal(secrets);
    }

    private static byte[] bytes(SecureRandom random) {
        var bytes = new byte[Crypto.KEY];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
