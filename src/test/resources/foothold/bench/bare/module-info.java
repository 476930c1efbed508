/** A window with one label. */
module bare {
    requires javafx.controls;

    exports bare to
            javafx.graphics;
}
