package foothold.service.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.service.imports.Importer.Format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which reader gets a file. */
class ImporterTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "foothold.json, '', JSON",
        "FOOTHOLD.JSON, nonsense, JSON",
        "backup.txt, '{\"format\": 1}', JSON",
        "backup, '\n\uFEFF  {', JSON",
        "Connections.csv, 'First Name,Last Name', CSV",
        "empty.csv, '', CSV",
        "card.vcf, BEGIN:VCARD, VCARD"
    })
    void goesByTheNameAndTheFirstLetter(String name, String text, Format format)
            throws IOException {
        assertEquals(format, Importer.detect(Files.writeString(folder.resolve(name), text)));
    }

    @Test
    void readsOtherEncodings() throws IOException {
        var bytes = "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(Format.JSON, Importer.detect(Files.write(folder.resolve("x"), bytes)));
    }

    @Test
    void whatIsNotThereIsLeftToTheReader() {
        assertEquals(Format.CSV, Importer.detect(folder.resolve("missing.csv")));
        assertEquals(Format.CSV, Importer.detect(folder));
    }
}
