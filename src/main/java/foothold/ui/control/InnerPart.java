package foothold.ui.control;

import javafx.scene.Node;

import java.util.function.Supplier;

/**
 * A part of a screen that has several, beside the others.
 *
 * @param id a short stable name ("plan")
 * @param name on its tab
 * @param node the part itself; asked on the first look, the same one ever after
 * @param shown called on the FX thread each time it comes to the front: refresh, and put the focus
 */
public record InnerPart(String id, String name, Supplier<Node> node, Runnable shown) {}
