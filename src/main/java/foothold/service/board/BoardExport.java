package foothold.service.board;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.exchange.board.ChartHtml;
import foothold.exchange.board.ChartMarkdown;
import foothold.exchange.board.ChartPdf;
import foothold.exchange.pdf.Paper;
import foothold.service.Workspace;
import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the board into a file; an older one is replaced only by a complete one. */
public final class BoardExport {
    private final Workspace workspace;
    private final Boards boards;

    /** Writes what those boards read of that file. */
    public BoardExport(Workspace workspace, Boards boards) {
        this.workspace = workspace;
        this.boards = boards;
    }

    /** What a board can be written as. */
    public enum Format {
        HTML,
        PDF,
        MARKDOWN;

        /** The format a file's ending names; a web page when it names none. */
        public static Format of(Path file) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) {
                return PDF;
            }
            return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : HTML;
        }
    }

    /**
     * Writes the board with all voices, for the paper usual in the user's country.
     *
     * @param file its ending says as what
     * @return how many paths it shows
     * @throws IOException when it cannot be written; an older file is unchanged then
     */
    public int write(Path file) throws IOException {
        var sheet = boards.read();
        var chart = ChartWords.of(sheet);
        return WholeFile.write(
                file,
                out -> {
                    switch (Format.of(file)) {
                        case HTML -> out.write(utf8(ChartHtml.of(chart)));
                        case MARKDOWN -> out.write(utf8(ChartMarkdown.of(chart)));
                        case PDF -> ChartPdf.write(chart, paper(), out);
                    }
                    return chart.paths().size();
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Paper paper() {
        return workspace
                .store()
                .find(Shapes.SETTINGS, Settings.ID)
                .map(each -> Paper.of(each.calendar().country()))
                .orElse(Paper.A4);
    }
}
