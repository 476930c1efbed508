package foothold.reminder.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One message of the bus (D-Bus Specification, "Message Protocol").
 *
 * @param type what it is
 * @param serial its number, given by its sender
 * @param fields what its header says; the number of the message answered as a decimal text
 * @param body its values
 */
record Message(Type type, int serial, Map<Field, String> fields, byte[] body) {
    /** How many bytes say how long a message is. */
    static final int START = 16;

    /** No notification is nearly as long. */
    private static final int LONGEST = 1 << 20;

    private static final int VERSION = 1;
    private static final int PAIR = 8;
    private static final int WORD = 4;

    /** What a message is; the order is the protocol's, from 1 on. */
    enum Type {
        CALL,
        REPLY,
        ERROR,
        SIGNAL
    }

    /** What a header may say; the order is the protocol's, from 1 on. */
    enum Field {
        PATH("o"),
        INTERFACE("s"),
        MEMBER("s"),
        ERROR_NAME("s"),
        REPLY_SERIAL("u"),
        DESTINATION("s"),
        SENDER("s"),
        SIGNATURE("g");

        private final String signature;

        Field(String signature) {
            this.signature = signature;
        }
    }

    /** A call of that method. */
    static Message call(int serial, String destination, String path, String member, Body body) {
        int dot = member.lastIndexOf('.');
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.PATH, path);
        fields.put(Field.INTERFACE, member.substring(0, dot));
        fields.put(Field.MEMBER, member.substring(dot + 1));
        fields.put(Field.DESTINATION, destination);
        fields.put(Field.SIGNATURE, body.signature());
        return new Message(Type.CALL, serial, fields, body.bytes());
    }

    Optional<String> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Whether it answers the message of that number. */
    boolean answers(int call) {
        return Integer.toUnsignedString(call).equals(fields.get(Field.REPLY_SERIAL));
    }

    boolean isSignal(String member) {
        return type == Type.SIGNAL && member.equals(fields.get(Field.MEMBER));
    }

    /** Its values, to be read in order. */
    Values values() {
        return new Values(ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** As it is sent. */
    byte[] bytes() {
        var header = new Body();
        header.rawByte('l').rawByte(type.ordinal() + 1).rawByte(0).rawByte(VERSION);
        header.raw(body.length).raw(serial);
        var inner = new Body();
        fields.forEach((field, value) -> write(inner, field, value));
        header.rawArray(inner, PAIR).align(PAIR);
        return header.rawBytes(body).bytes();
    }

    private static void write(Body inner, Field field, String value) {
        inner.align(PAIR).rawByte(field.ordinal() + 1).rawSignature(field.signature);
        switch (field.signature) {
            case "u" -> inner.raw(Integer.parseUnsignedInt(value));
            case "g" -> inner.rawSignature(value);
            default -> inner.rawText(value);
        }
    }

    /** How long the message is that begins with these bytes, of which there are enough. */
    static int length(ByteBuffer start) {
        var order = start.get(start.position()) == 'l';
        var view = start.duplicate().order(order ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long fields = Integer.toUnsignedLong(view.getInt(start.position() + START - WORD));
        long body = Integer.toUnsignedLong(view.getInt(start.position() + WORD));
        long length = START + (fields + PAIR - 1) / PAIR * PAIR + body;
        if (!order || length > LONGEST) {
            throw new IllegalArgumentException("a message no notification service sends");
        }
        return (int) length;
    }

    /** Reads a whole one. */
    static Message read(ByteBuffer whole) {
        var bytes = whole.slice().order(ByteOrder.LITTLE_ENDIAN);
        int kind = bytes.get(1);
        if (kind < 1 || kind > Type.values().length) {
            throw new IllegalArgumentException("a message of kind " + kind);
        }
        int length = bytes.getInt(WORD);
        int serial = bytes.getInt(2 * WORD);
        var values = new Values(bytes);
        bytes.position(START - WORD);
        int end = START + bytes.getInt(START - WORD);
        bytes.position(START);
        var fields = new EnumMap<Field, String>(Field.class);
        while (bytes.position() < end) {
            values.align(PAIR);
            int code = bytes.get();
            var value = values.variant();
            if (code >= 1 && code <= Field.values().length) {
                fields.put(Field.values()[code - 1], value);
            }
        }
        var body = new byte[length];
        bytes.get(bytes.limit() - length, body);
        return new Message(Type.values()[kind - 1], serial, fields, body);
    }

    /** Reads values as D-Bus lays them out. */
    record Values(ByteBuffer bytes) {

        int number() {
            align(WORD);
            return bytes.getInt();
        }

        String text() {
            var utf8 = new byte[number()];
            bytes.get(utf8);
            bytes.get();
            return new String(utf8, StandardCharsets.UTF_8);
        }

        /** Whether a text is among an array of them. */
        boolean hasText(String wanted) {
            int end = number();
            end += bytes.position();
            boolean found = false;
            while (bytes.position() < end) {
                found |= text().equals(wanted);
            }
            return found;
        }

        private String signature() {
            var ascii = new byte[bytes.get()];
            bytes.get(ascii);
            bytes.get();
            return new String(ascii, StandardCharsets.US_ASCII);
        }

        private String variant() {
            var kind = signature();
            return switch (kind) {
                case "s", "o" -> text();
                case "g" -> signature();
                case "u" -> Integer.toUnsignedString(number());
                default -> throw new IllegalArgumentException("a header with " + kind);
            };
        }

        private void align(int to) {
            bytes.position((bytes.position() + to - 1) / to * to);
        }
    }
}
