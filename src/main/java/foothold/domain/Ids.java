package foothold.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids that sort by the time they were made (UUID version 7, RFC 9562 section 5.7). */
public final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A fresh id; {@code at} gives its first 48 bits, {@code random} the rest. */
    public static String make(Instant at, RandomGenerator random) {
        long high = (at.toEpochMilli() << 16) | VERSION_7 | (random.nextLong() & 0xFFFL);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low).toString();
    }
}
