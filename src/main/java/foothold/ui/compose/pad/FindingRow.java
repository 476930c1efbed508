package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.etiquette.Finding;

import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Consumer;

/** One remark of the checker; pressing it goes to the words concerned. */
final class FindingRow extends Button {
    private final FontIcon icon = new FontIcon();
    private Finding finding;

    /** A row that shows nothing yet; {@code jump} goes to the words of a remark. */
    FindingRow(Consumer<Finding> jump) {
        getStyleClass().addAll("quiet", "compose-finding");
        setGraphic(icon);
        setWrapText(true);
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(_ -> jump.accept(finding));
    }

    /** Shows another remark; made anew only as far as it differs, since this runs while typing. */
    void show(Finding other) {
        var before = finding;
        finding = other;
        if (before == null || before.severity() != other.severity()) {
            if (before != null) {
                getStyleClass().remove(styleClass(before));
            }
            getStyleClass().add(styleClass(other));
            icon.setIconCode(icon(other.severity()));
        }
        if (before == null || !before.why().equals(other.why())) {
            setText(other.why());
            setAccessibleText(text("compose.severity." + other.severity()) + ": " + other.why());
        }
    }

    private static String styleClass(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Ikon icon(Finding.Severity severity) {
        return switch (severity) {
            case BLOCKER -> Feather.SLASH;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }
}
