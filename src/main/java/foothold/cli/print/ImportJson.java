package foothold.cli.print;

import foothold.service.ImportResult;

/** What an import did, as JSON (PRODUCT, section 8). */
public final class ImportJson {
    private ImportJson() {}

    public static String of(ImportResult report) {
        return Json.text(
                json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("read", report.read());
                    json.writeNumberProperty("created", report.created());
                    json.writeNumberProperty("merged", report.merged());
                    json.writeNumberProperty("unchanged", report.unchanged());
                    json.writeArrayPropertyStart("skipped");
                    for (var skipped : report.skipped()) {
                        json.writeStartObject();
                        json.writeNumberProperty("line", skipped.line());
                        json.writeStringProperty("why", skipped.why());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }
}
