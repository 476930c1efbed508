package foothold.reminder.linux;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes values as D-Bus lays them out, little end first (D-Bus Specification, "Marshaling"). */
final class Body {
    private static final int WORD = 4;
    private static final int PAIR = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder signature = new StringBuilder();

    Body number(int value) {
        signature.append('u');
        return raw(value);
    }

    /** The same bytes with a sign. */
    Body signed(int value) {
        signature.append('i');
        return raw(value);
    }

    Body text(String value) {
        signature.append('s');
        return rawText(value);
    }

    Body texts(List<String> values) {
        signature.append("as");
        var inner = new Body();
        values.forEach(inner::rawText);
        return rawArray(inner, WORD);
    }

    /** A dictionary from texts to variants, all of which are texts. */
    Body properties(List<String> keysAndValues) {
        signature.append("a{sv}");
        var inner = new Body();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            inner.align(PAIR);
            inner.rawText(keysAndValues.get(i));
            inner.rawSignature("s").rawText(keysAndValues.get(i + 1));
        }
        return rawArray(inner, PAIR);
    }

    /** What its values are, as the header says it. */
    String signature() {
        return signature.toString();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Body rawByte(int value) {
        bytes.write(value);
        return this;
    }

    Body raw(int value) {
        align(WORD);
        bytes.writeBytes(
                ByteBuffer.allocate(WORD).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
        return this;
    }

    Body rawText(String value) {
        var utf8 = value.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        raw(utf8.length);
        bytes.writeBytes(utf8);
        return rawByte(0);
    }

    Body rawSignature(String value) {
        rawByte(value.length());
        bytes.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
        return rawByte(0);
    }

    /** An array; what is in it begins at a multiple of {@code alignment}, not counted as length. */
    Body rawArray(Body inner, int alignment) {
        var content = inner.bytes();
        raw(content.length);
        align(alignment);
        bytes.writeBytes(content);
        return this;
    }

    Body align(int to) {
        while (bytes.size() % to != 0) {
            bytes.write(0);
        }
        return this;
    }

    Body rawBytes(byte[] some) {
        bytes.writeBytes(some);
        return this;
    }
}
