package foothold.exchange.vcard;

import foothold.domain.contact.Contact;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes contacts as cards of vCard 3.0 (RFC 2426), which Google, Apple, Outlook and phones all
 * read, while several of them still refuse 4.0. Private judgements (ties, targets, decisions) stay
 * at home: a card is made to be handed on.
 */
public final class VCardWriter {
    static final String PRODUCT = "-//Foothold//Contacts//EN";
    static final String URN = "urn:x-foothold:";
    private static final int LONGEST = 75;

    private final Writer out;

    private VCardWriter(Writer out) {
        this.out = out;
    }

    /**
     * Writes a card for each contact; the caller writes UTF-8 without a mark.
     *
     * @param organization the name of the organization with that id
     * @throws IOException when {@code out} throws it
     */
    public static void write(
            List<Contact> contacts, Function<String, String> organization, Writer out)
            throws IOException {
        var writer = new VCardWriter(out);
        for (var contact : contacts) {
            writer.card(
                    contact,
                    contact.organizationId() == null
                            ? null
                            : organization.apply(contact.organizationId()),
                    true);
        }
    }

    /**
     * One card with nothing but who somebody is and how to reach them: no notes, no tags.
     *
     * @param organization the name of their organization, or null
     */
    public static String plain(Contact contact, String organization) {
        var text = new StringWriter();
        try {
            new VCardWriter(text).card(contact, organization, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void card(Contact contact, String organization, boolean notes) throws IOException {
        line("BEGIN:VCARD");
        line("VERSION:3.0");
        line("PRODID:" + PRODUCT);
        text("UID", URN + contact.id());
        var profile = contact.profile();
        line("N:" + name(contact.name()));
        text("FN", contact.name());
        text("X-PHONETIC-FIRST-NAME", profile.pronunciation());
        text("TITLE", profile.job().role());
        text("ORG", organization);
        texts("EMAIL;TYPE=INTERNET", contact.reach().emails());
        texts("TEL", contact.reach().phones());
        texts("URL", contact.reach().links());
        if (profile.place().location() != null) {
            line("ADR:;;;" + escaped(profile.place().location()) + ";;;");
        }
        text("TZ;VALUE=text", id(profile.place().zone()));
        if (notes) {
            notes(contact);
        }
        line("END:VCARD");
    }

    private void notes(Contact contact) throws IOException {
        text("NOTE", contact.profile().research());
        var tags = contact.standing().filing().tags();
        if (!tags.isEmpty()) {
            line(
                    "CATEGORIES:"
                            + tags.stream()
                                    .map(VCardWriter::escaped)
                                    .collect(Collectors.joining(",")));
        }
    }

    /** The last word as the family name: nobody knows better, and FN has the name as it is. */
    private static String name(String name) {
        int blank = name.lastIndexOf(' ');
        var family = blank < 0 ? "" : escaped(name.substring(blank + 1));
        return family + ";" + escaped(blank < 0 ? name : name.substring(0, blank)) + ";;;";
    }

    private static String id(ZoneId zone) {
        return zone == null ? null : zone.getId();
    }

    private void texts(String name, List<String> values) throws IOException {
        for (var value : values) {
            text(name, value);
        }
    }

    private void text(String name, String value) throws IOException {
        if (value != null) {
            line(name + ":" + escaped(value));
        }
    }

    /** As RFC 2426 wants it; control characters, which no card may hold, are left out. */
    private static String escaped(String value) {
        return value.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "")
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** At most 75 bytes a line, never folded within a character (RFC 2426, section 2.6). */
    private void line(String text) throws IOException {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            var letters = Character.toString(character);
            int bytes = letters.getBytes(StandardCharsets.UTF_8).length;
            if (width + bytes > LONGEST) {
                out.write("\r\n ");
                width = 1;
            }
            out.write(letters);
            width += bytes;
            at += Character.charCount(character);
        }
        out.write("\r\n");
    }
}
