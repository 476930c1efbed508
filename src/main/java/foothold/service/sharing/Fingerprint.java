package foothold.service.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short fixed names for long texts, which do not tell what the text was. */
public final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** 32 letters and digits that are others for every other text. */
    public static String of(String text) {
        try {
            var all =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The id in calendars of something whose own id may hold a name. */
    static String uid(String id) {
        return "foothold-" + of(id);
    }
}
