package foothold.exchange.contactcsv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Fields;
import foothold.domain.flat.Shapes;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Writes contacts as CSV for spreadsheets: every field of theirs, safe against formulas, and
 * readable back without loss. The caller writes UTF-8 and puts a byte order mark in front, without
 * which Excel takes it for something else; {@link #MARK} is one.
 */
public final class ContactCsvWriter {
    /** The byte order mark. */
    public static final char MARK = '\uFEFF';

    private ContactCsvWriter() {}

    /**
     * Writes a line of column names and a row for each contact, mark included.
     *
     * @param named what stands for the id another record goes by: of field and id a name
     * @throws IOException when {@code out} throws it
     */
    public static void write(
            List<Contact> contacts, BiFunction<String, String, String> named, Writer out)
            throws IOException {
        out.write(MARK);
        // Quoted throughout: a semicolon in a text separates no cells wherever it is opened.
        var csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(out);
        csv.writeRecord(OwnColumns.titles());
        for (var contact : contacts) {
            csv.writeRecord(cells(Shapes.CONTACT.flatten(contact), named));
        }
        csv.flush();
    }

    private static List<String> cells(Fields fields, BiFunction<String, String, String> named) {
        return fields.values().entrySet().stream()
                .map(
                        each ->
                                FormulaGuard.guard(
                                        OwnColumns.cell(
                                                each.getValue() instanceof String id
                                                        ? named.apply(each.getKey(), id)
                                                        : each.getValue())))
                .toList();
    }
}
