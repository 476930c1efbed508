package foothold.exchange.sealed;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The four algorithms sealing is made of, all of the JDK: nothing here is our own invention. */
final class Crypto {
    static final int KEY = 32;
    static final int TAG = 16;
    static final int NONCE = 12;

    private static final int BITS = 8;
    private static final String AES = "AES";
    private static final String CURVE = NamedParameterSpec.X25519.getName();

    /** What X.509 and PKCS 8 write before the 32 bytes of a key (RFC 8410, section 7 and 10). */
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b656e032100");

    private static final byte[] PRIVATE =
            HexFormat.of().parseHex("302e020100300506032b656e04220420");

    private Crypto() {}

    /** PBKDF2 with HMAC-SHA-512 (RFC 8018) over the passphrase in NFC, as UTF-8. */
    static SecretKey stretched(String words, byte[] salt, int rounds)
            throws GeneralSecurityException {
        // The same letters typed on another system may be made of other characters.
        var letters = Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(letters, salt, rounds, KEY * BITS);
        try {
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);
            return new SecretKeySpec(key.getEncoded(), AES);
        } finally {
            spec.clearPassword();
            Arrays.fill(letters, ' ');
        }
    }

    /** A key pair for agreeing on keys (X25519, RFC 7748). */
    static KeyPair pair(SecureRandom random) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(CURVE);
        generator.initialize(NamedParameterSpec.X25519, random);
        return generator.generateKeyPair();
    }

    static byte[] raw(PublicKey key) {
        return lastBytes(key.getEncoded());
    }

    static byte[] raw(PrivateKey key) {
        return lastBytes(key.getEncoded());
    }

    static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE)
                .generatePublic(new X509EncodedKeySpec(joined(PUBLIC, raw)));
    }

    static PrivateKey privateKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE)
                .generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, raw)));
    }

    /** What both owners of a pair can work out and nobody else. */
    static byte[] agreed(PrivateKey mine, PublicKey theirs) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(mine);
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    /** HKDF with HMAC-SHA-256 (RFC 5869). */
    static SecretKey derived(byte[] secret, byte[] salt, byte[] purpose)
            throws GeneralSecurityException {
        var parameters =
                HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(purpose, KEY);
        return KDF.getInstance("HKDF-SHA256").deriveKey(AES, parameters);
    }

    /** AES-256-GCM; {@code mode} is one of {@link Cipher}'s. */
    static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * BITS, nonce));
        return cipher;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] lastBytes(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
    }
}
