/** Foothold, an organizer for informational interviews. */
module foothold {
    requires java.desktop;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires java.net.http;
    requires java.sql;
    requires java.xml;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires de.focus_shift.jollyday.core;
    requires info.picocli;

    exports foothold to
            javafx.graphics;

    // jollyday reads the rules by reflection, see VisibleHolidays.
    exports foothold.holidays to
            de.focus_shift.jollyday.core;

    // picocli sets the annotated fields of the commands.
    opens foothold.cli to
            info.picocli;
    opens foothold.cli.publish to
            info.picocli;
    opens foothold.cli.secret to
            info.picocli;
    opens foothold.cli.remind to
            info.picocli;
}
