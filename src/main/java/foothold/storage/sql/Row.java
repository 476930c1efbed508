package foothold.storage.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The row a {@link Query} stands on; its values by column name. */
public final class Row {
    /**
     * What joins texts in one column, each as the file holds it; within such a text it cannot be.
     */
    public static final String SEAM = StoredText.ESCAPE + "|";

    private final ResultSet results;
    private final Map<String, Integer> places;

    Row(ResultSet results, Map<String, Integer> places) {
        this.results = results;
        this.places = places;
    }

    /** The text, or null. */
    public String text(String column) {
        try {
            return StoredText.decode(results.getString(place(column)));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The texts in a column that ends each with {@link #SEAM}. */
    public List<String> texts(String column) {
        var texts = new ArrayList<String>();
        try {
            var joined = results.getString(place(column));
            int from = 0;
            for (int seam = joined.indexOf(SEAM); seam >= 0; seam = joined.indexOf(SEAM, from)) {
                texts.add(StoredText.decode(joined.substring(from, seam)));
                from = seam + SEAM.length();
            }
            return texts;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The whole number; 0 for null. */
    public long number(String column) {
        try {
            return results.getLong(place(column));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Whether it is a number other than 0. */
    public boolean flag(String column) {
        return number(column) != 0;
    }

    /** A {@code String}, a {@code Long} or null, as stored. */
    public Object value(String column) {
        try {
            return switch (results.getObject(place(column))) {
                case null -> null;
                case Number number -> number.longValue();
                case String text -> StoredText.decode(text);
                default ->
                        throw Failures.damaged(
                                "The data file is damaged: a “%s” is neither text nor number."
                                        .formatted(column),
                                null);
            };
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column + " in " + places.keySet());
        }
        return place;
    }
}
