package foothold.ui;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

/** One entry of the left rail. */
public interface Screen {

    /** A short stable name ("today"), also used for style and pictures. */
    String id();

    /** What the rail and the palette call it. */
    String title();

    Ikon icon();

    /** The screen itself; made on the first call, the same one ever after. */
    Node node();

    /** Called on the FX thread each time it comes to the front: refresh, and put the focus. */
    void shown();
}
