package foothold.service.transfer;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.exchange.contactcsv.ContactCsvWriter;
import foothold.exchange.vcard.VCardWriter;
import foothold.service.Store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes everybody for other programs: as a list for spreadsheets, which this program reads back
 * without loss, or as cards for address books.
 */
public final class ContactExport {
    private final Store store;

    public ContactExport(Store store) {
        this.store = store;
    }

    /** The people with the names of what they point to, all of one moment. */
    private record Everybody(List<Contact> contacts, Map<String, String> names) {

        /**
         * The name of an organization, campaign or cadence; the value itself of any other field.
         */
        String named(String field, String value) {
            return switch (field) {
                case "organization", "campaign", "cadence" ->
                        names.getOrDefault(field + "\n" + value, value);
                default -> value;
            };
        }
    }

    /** Writes the people into a file. */
    @FunctionalInterface
    private interface Form {
        void write(Everybody everybody, Writer out) throws IOException;
    }

    /**
     * Writes a CSV of every field of every contact.
     *
     * @return how many contacts it holds
     * @throws IOException when it cannot be written; an older file is unchanged then
     */
    public int writeCsv(Path file) throws IOException {
        return write(
                file,
                (everybody, out) ->
                        ContactCsvWriter.write(everybody.contacts(), everybody::named, out));
    }

    /**
     * Writes a vCard of every contact.
     *
     * @return how many contacts it holds
     * @throws IOException when it cannot be written; an older file is unchanged then
     */
    public int writeCards(Path file) throws IOException {
        return write(
                file,
                (everybody, out) ->
                        VCardWriter.write(
                                everybody.contacts(),
                                id -> everybody.named("organization", id),
                                out));
    }

    private int write(Path file, Form form) throws IOException {
        var everybody = store.snapshot(this::everybody);
        return WholeFile.write(file, bytes -> fill(everybody, form, bytes));
    }

    private static int fill(Everybody everybody, Form form, OutputStream bytes) throws IOException {
        var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        form.write(everybody, out);
        out.flush();
        return everybody.contacts().size();
    }

    private Everybody everybody() {
        var names = new HashMap<String, String>();
        for (var each : store.all(Shapes.ORGANIZATION)) {
            names.put("organization\n" + each.id(), each.name());
        }
        for (var each : store.all(Shapes.CAMPAIGN)) {
            name(names, "campaign", each.id(), each.name());
        }
        for (var each : store.all(Shapes.CADENCE)) {
            name(names, "cadence", each.id(), each.name());
        }
        return new Everybody(store.all(Shapes.CONTACT), names);
    }

    /** Of two of one name only the first is called by it; the other keeps its id. */
    private static void name(Map<String, String> names, String field, String id, String name) {
        names.put(field + "\n" + id, names.containsValue(name) ? id : name);
    }
}
