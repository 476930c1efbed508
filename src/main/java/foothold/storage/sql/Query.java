package foothold.storage.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One prepared statement with {@code :named} parameters. Every parameter is to be set anew before
 * each run. Of the database's one connection, so only to be used inside its {@code read} or {@code
 * write}.
 */
public final class Query {
    private static final Pattern PARAMETER = Pattern.compile("(?<![\\w:]):([a-z][a-z0-9_]*)");

    private final PreparedStatement statement;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final BitSet missing = new BitSet();
    private boolean spent;

    Query(PreparedStatement statement, String sql) {
        this.statement = statement;
        // SQLite numbers a named parameter where it first appears and reuses the number after.
        PARAMETER
                .matcher(sql)
                .results()
                .forEach(found -> places.putIfAbsent(found.group(1), places.size() + 1));
        expectAll();
    }

    /**
     * Sets a parameter.
     *
     * @param value a {@code String}, {@code Integer}, {@code Long} or {@code Boolean} (as 1 and 0),
     *     a {@code List} (one value a line) or null
     */
    public Query set(String name, Object value) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no parameter " + name + " in " + places.keySet());
        }
        try {
            bind(place, value);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
        missing.clear(place);
        return this;
    }

    /** Runs a statement that writes; returns how many rows it wrote. */
    public int update() {
        expectNoneMissing();
        try {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            expectAll();
        }
    }

    /** Hands every row to {@code reader} while standing on it. */
    public void each(Consumer<Row> reader) {
        expectNoneMissing();
        try (var results = statement.executeQuery()) {
            var row = new Row(results, columnsOf(results));
            while (results.next()) {
                reader.accept(row);
            }
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            expectAll();
        }
    }

    /** What {@code reader} makes of every row, in the rows' order. */
    public <T> List<T> list(Function<Row, T> reader) {
        var found = new ArrayList<T>();
        each(row -> found.add(reader.apply(row)));
        return found;
    }

    /** What {@code reader} makes of the first row, if there is one. */
    public <T> Optional<T> first(Function<Row, T> reader) {
        expectNoneMissing();
        try (var results = statement.executeQuery()) {
            return results.next()
                    ? Optional.of(reader.apply(new Row(results, columnsOf(results))))
                    : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            expectAll();
        }
    }

    /**
     * Whether it failed once and is of no more use: the driver throws the statement away then, and
     * whoever ran it again would only hear of that.
     */
    boolean spent() {
        return spent;
    }

    void close() throws SQLException {
        statement.close();
    }

    private RuntimeException failed(SQLException cause) {
        spent = true;
        try {
            close();
        } catch (SQLException again) {
            cause.addSuppressed(again);
        }
        return Failures.of(cause);
    }

    private void bind(int place, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case String text -> statement.setString(place, StoredText.encode(text));
            case Boolean choice -> statement.setInt(place, choice ? 1 : 0);
            case Number number -> statement.setLong(place, number.longValue());
            case List<?> values ->
                    bind(
                            place,
                            values.stream().map(String::valueOf).collect(Collectors.joining("\n")));
            default -> throw new IllegalArgumentException("cannot store a " + value.getClass());
        }
    }

    private Map<String, Integer> columnsOf(ResultSet results) throws SQLException {
        if (columns.isEmpty()) {
            var description = results.getMetaData();
            for (int place = 1; place <= description.getColumnCount(); place++) {
                columns.put(description.getColumnLabel(place), place);
            }
        }
        return columns;
    }

    private void expectAll() {
        missing.set(1, places.size() + 1);
    }

    private void expectNoneMissing() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "parameters without a value: " + missing + " of " + places);
        }
    }
}
