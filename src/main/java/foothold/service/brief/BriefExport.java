package foothold.service.brief;

import foothold.domain.Settings;
import foothold.exchange.brief.BriefHtml;
import foothold.exchange.brief.BriefPdf;
import foothold.exchange.brief.Paper;
import foothold.service.Workspace;
import foothold.service.transfer.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Writes the brief of a meeting into a file; an older one is replaced only by a complete one. */
public final class BriefExport {
    private final Workspace workspace;

    public BriefExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What a brief can be written as. */
    public enum Format {
        HTML,
        PDF;

        /** The format a file's ending names, if it names one. */
        public static Optional<Format> of(Path file) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) {
                return Optional.of(PDF);
            }
            return name.endsWith(".html") || name.endsWith(".htm")
                    ? Optional.of(HTML)
                    : Optional.empty();
        }
    }

    /**
     * Writes the brief of that person's next meeting, or of that meeting, for the paper usual in
     * the user's country.
     *
     * @param who the id of a meeting or contact, or a contact's name
     * @param zone whose hours count; null for those of the user's own zone
     * @param file ending in .pdf or .html
     * @return the contact's name
     * @throws NoSuchSubject when nobody, or more than one, is called so; nothing is written then
     * @throws IOException when it cannot be written; an older file is unchanged then
     * @throws IllegalArgumentException when the ending names no format
     */
    public String write(String who, ZoneId zone, Path file) throws IOException {
        var format =
                Format.of(file)
                        .orElseThrow(() -> new IllegalArgumentException("no format: " + file));
        var store = workspace.store();
        var settings = Briefs.settings(store);
        var hours =
                zone != null
                        ? zone
                        : settings.map(Settings::zone).orElse(workspace.clock().getZone());
        var subject = Subjects.find(store, who, workspace.clock().instant());
        var brief = new Briefs(store, hours).of(subject);
        var paper = Paper.of(settings.map(each -> each.calendar().country()).orElse(null));
        WholeFile.write(
                file,
                out -> {
                    switch (format) {
                        case HTML ->
                                out.write(BriefHtml.of(brief).getBytes(StandardCharsets.UTF_8));
                        case PDF -> BriefPdf.write(brief, paper, out);
                    }
                    return 1;
                });
        return subject.contact().name();
    }
}
