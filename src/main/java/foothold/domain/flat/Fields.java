package foothold.domain.flat;

import foothold.domain.Text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fields of one record by name, in order. A value is a {@code String}, a {@code Long}, a {@code
 * Boolean}, a {@code List} of {@code String} or of {@code Long}, or null. Instants are UTC ISO
 * text, days ISO text, enums names.
 *
 * <p>Getters throw {@link BadField} when a value is not of the asked form.
 */
public final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A value that cannot be what its field asks for; the message names field and value. */
    public static final class BadField extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public BadField(String message) {
            super(message);
        }
    }

    /** The names and values, in the order in which they were put. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Puts a value as it is; for readers of tables and archives. */
    public Fields raw(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Fields put(String name, String value) {
        return raw(name, value);
    }

    public Fields put(String name, Integer value) {
        return raw(name, value == null ? null : value.longValue());
    }

    public Fields put(String name, Boolean value) {
        return raw(name, value);
    }

    public Fields put(String name, List<String> value) {
        return raw(name, List.copyOf(value));
    }

    public Fields putNumbers(String name, List<Integer> value) {
        return raw(name, value.stream().map(Integer::longValue).toList());
    }

    public Fields put(String name, Enum<?> value) {
        return raw(name, value == null ? null : value.name());
    }

    public Fields put(String name, Instant value) {
        return raw(name, value == null ? null : value.toString());
    }

    public Fields put(String name, LocalDate value) {
        return raw(name, value == null ? null : value.toString());
    }

    public Fields put(String name, ZoneId value) {
        return raw(name, value == null ? null : value.getId());
    }

    /** The text, or null. */
    public String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw bad(name, value, "text");
    }

    /** The text, which must be there and not blank. */
    public String required(String name) {
        String text = text(name);
        if (Text.orNull(text) == null) {
            throw new BadField("“" + name + "” is missing");
        }
        return text;
    }

    /** The whole number, or null. */
    public Integer number(String name) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw bad(name, value, "a whole number");
    }

    /** The whole number, or {@code absent} where there is none. */
    public int number(String name, int absent) {
        return Objects.requireNonNullElse(number(name), absent);
    }

    /** True or false (as 1 and 0 in a table), or null. */
    public Boolean choice(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        if (value instanceof Long number && (number == 0 || number == 1)) {
            return number == 1;
        }
        throw bad(name, value, "true or false");
    }

    /** True or false; false where there is none. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(choice(name));
    }

    /** The values of a list (one a line in a table); empty where there is none. */
    public List<String> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String lines) {
            return lines.lines().toList();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw bad(name, value, "a list of texts");
    }

    /** The whole numbers of a list (one a line in a table); empty where there is none. */
    public List<Integer> numbers(String name) {
        Object value = values.get(name);
        try {
            if (value instanceof String lines) {
                return lines.lines().map(Integer::valueOf).toList();
            }
            if (value instanceof List<?> list && list.stream().allMatch(Long.class::isInstance)) {
                return list.stream().map(each -> Math.toIntExact((Long) each)).toList();
            }
        } catch (NumberFormatException | ArithmeticException _) {
            throw bad(name, value, "a list of whole numbers");
        }
        if (value == null) {
            return List.of();
        }
        throw bad(name, value, "a list of whole numbers");
    }

    /** The UTC instant, or null. */
    public Instant instant(String name) {
        String text = text(name);
        try {
            return text == null ? null : Moments.instant(text);
        } catch (DateTimeException _) {
            throw bad(name, text, "a UTC time such as 2026-11-17T13:20:00Z");
        }
    }

    /** The local day, or null. */
    public LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : Moments.day(text);
        } catch (DateTimeException _) {
            throw bad(name, text, "a day such as 2026-11-17");
        }
    }

    /** The time zone, or null. */
    public ZoneId zone(String name) {
        String text = text(name);
        try {
            return text == null ? null : ZoneId.of(text);
        } catch (DateTimeException _) {
            throw bad(name, text, "a time zone such as Europe/Berlin");
        }
    }

    /** The constant of that name, or {@code absent} where there is none. */
    public <E extends Enum<E>> E constant(String name, Class<E> type, E absent) {
        String text = text(name);
        return text == null ? absent : named(name, text, type);
    }

    /** The constants of those names; empty where there is none. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return list(name).stream().map(each -> named(name, each, type)).toList();
    }

    private static <E extends Enum<E>> E named(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                bad(
                                        name,
                                        text,
                                        "one of " + Arrays.toString(type.getEnumConstants())));
    }

    static BadField bad(String name, Object value, String wanted) {
        var shown = Text.excerpt(String.valueOf(value), 40);
        return new BadField("“" + name + "” is “" + shown + "”, which is not " + wanted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && values.equals(fields.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
