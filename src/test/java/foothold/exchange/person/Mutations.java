package foothold.exchange.person;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spoils bytes as disks, mail programs and editors do; the same seed spoils them the same way. */
public final class Mutations {
    private Mutations() {}

    /** So many spoilt copies. */
    public static Stream<byte[]> of(byte[] bytes, long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(_ -> spoil(bytes, random));
    }

    private static byte[] spoil(byte[] whole, Random random) {
        var bytes = Arrays.copyOf(whole, whole.length);
        for (int i = 0; i < 1 + random.nextInt(8) && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\"\r\n,;:=\\\0 '".charAt(random.nextInt(11));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    int to = Math.min(bytes.length, at + random.nextInt(40));
                    var piece = Arrays.copyOfRange(bytes, at, to);
                    int into = random.nextInt(bytes.length - piece.length + 1);
                    System.arraycopy(piece, 0, bytes, into, piece.length);
                }
            }
        }
        return bytes;
    }
}
