package foothold.ui.compose.pad;

import static foothold.ui.Messages.text;

import foothold.domain.etiquette.Finding;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Consumer;

/** One remark of the checker; pressing it goes to the words concerned. */
final class FindingRow extends Button {

    FindingRow(Finding finding, Consumer<Finding> jump) {
        super(finding.why(), new FontIcon(icon(finding.severity())));
        getStyleClass()
                .addAll(
                        "quiet",
                        "compose-finding",
                        finding.severity().name().toLowerCase(Locale.ROOT));
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setContentDisplay(ContentDisplay.LEFT);
        setAccessibleText(text("compose.severity." + finding.severity()) + ": " + finding.why());
        setOnAction(_ -> jump.accept(finding));
    }

    private static Ikon icon(Finding.Severity severity) {
        return switch (severity) {
            case BLOCKER -> Feather.SLASH;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }
}
