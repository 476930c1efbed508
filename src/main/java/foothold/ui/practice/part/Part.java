package foothold.ui.practice.part;

import foothold.ui.practice.act.Drilling;

import javafx.scene.Node;

/** A part of the practice screen. */
public interface Part {

    /** The part itself. */
    Node node();

    /** What the keys do there. */
    Drilling drilling();

    /** It comes to the front: puts the focus where one begins. */
    void shown();

    /** Writes what is typed and not written yet, and stops its clock. */
    default void leave() {}
}
