package foothold.storage.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One step from a data format to the next.
 *
 * @param version the format a file has afterwards (its {@code user_version}), 1 for the first
 * @param sql statements, none of which begins or ends a transaction. What they change in a table
 *     they also change in the images of {@code edit_change}, or empty the undo history.
 */
public record Migration(int version, String sql) {

    /** A migration whose statements are a resource beside {@code anchor}'s package. */
    public static Migration resource(int version, Class<?> anchor, String name) {
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + name);
            }
            return new Migration(version, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
