package foothold.storage;

import foothold.storage.sql.Formats;
import foothold.storage.sql.Migration;

import java.util.List;

/** The data formats this program knows, and how each is made of the one before. */
public final class DataFormats {
    private DataFormats() {}

    /** All of them, oldest first. */
    public static Formats known() {
        var migrations =
                List.of(
                        Migration.resource(1, DataFormats.class, "V001__foundation.sql"),
                        Migration.resource(2, DataFormats.class, "V002__conversations.sql"),
                        Migration.resource(3, DataFormats.class, "V003__learning.sql"),
                        Migration.resource(4, DataFormats.class, "V004__latest_touches.sql"));
        return new Formats(migrations, Formats.PATIENCE);
    }
}
