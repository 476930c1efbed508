package foothold.ui;

import org.kordamp.ikonli.Ikon;

/**
 * One line of the palette.
 *
 * @param face what stands before it; never null
 * @param title what it is found by and called; never empty
 * @param detail what stands behind it in smaller type and is searched too; may be empty
 * @param run what choosing it does, on the FX thread
 */
public record Entry(Face face, String title, String detail, Runnable run) {

    /** What stands before a line: a picture of a thing, or a person's disc. */
    public sealed interface Face {

        /** An icon. */
        record Sign(Ikon icon) implements Face {}

        /** The disc of the contact with that id. */
        record Person(String id) implements Face {}
    }

    /** A person; {@code detail} is usually their role and organization. */
    public static Entry person(String id, String name, String detail, Runnable run) {
        return new Entry(new Face.Person(id), name, detail, run);
    }

    /** Something one can do; behind it stands its shortcut, if it has one. */
    public static Entry of(Action action) {
        var keys = action.keys() == null ? "" : action.keys().getDisplayText();
        return new Entry(new Face.Sign(action.icon()), action.label(), keys, action.run());
    }
}
