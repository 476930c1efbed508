package foothold.fuzz;

import foothold.domain.backup.Passphrase;
import foothold.domain.dates.DateWords;
import foothold.domain.etiquette.Checker;
import foothold.domain.etiquette.Context;
import foothold.domain.etiquette.Draft;
import foothold.domain.etiquette.Names;
import foothold.domain.outreach.Message;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.archive.ArchiveReader;
import foothold.exchange.archive.UnreadableArchive;
import foothold.exchange.calendar.received.CalendarReader;
import foothold.exchange.contactcsv.ColumnGuess;
import foothold.exchange.contactcsv.ContactCsvReader;
import foothold.exchange.contactcsv.SheetReader;
import foothold.exchange.linkedin.LinkedInReader;
import foothold.exchange.mail.received.MailReader;
import foothold.exchange.sealed.Sealed;
import foothold.exchange.sealed.Unsealable;
import foothold.exchange.sealed.Weakly;
import foothold.exchange.vcard.VCardReader;
import foothold.service.backup.RefusedBackup;
import foothold.service.log.line.LogLine;
import foothold.storage.backup.Backups;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What takes bytes from outside; it reads them or refuses them in words, and nothing else. */
enum Target {
    LINKEDIN,
    CONTACT_CSV,
    VCARD,
    ARCHIVE,
    SEALED,
    BACKUP,
    CHECKER,
    LOG_LINE,
    INVITATION,
    MAIL;

    private static final Instant NOW = Instant.parse("2026-11-25T14:00:00Z");

    static final Passphrase PASSPHRASE = new Passphrase("five words nobody knows");

    /**
     * Gives it the bytes.
     *
     * @param place a folder for files
     * @return whether they were taken
     * @throws IOException when {@code place} cannot be written
     */
    boolean takes(byte[] bytes, Path place) throws IOException {
        try {
            give(bytes, place);
            return true;
        } catch (UnreadableFile | UnreadableArchive | Unsealable | RefusedBackup refused) {
            if (refused.getMessage().isBlank()) {
                throw new AssertionError("refused without a word", refused);
            }
            return false;
        }
    }

    private void give(byte[] bytes, Path place)
            throws IOException, UnreadableFile, UnreadableArchive {
        switch (this) {
            case LINKEDIN -> LinkedInReader.read(TextDecoder.decode(bytes));
            case CONTACT_CSV -> {
                var sheet = SheetReader.read(TextDecoder.decode(bytes));
                ContactCsvReader.read(sheet, ColumnGuess.of(sheet));
            }
            case VCARD -> VCardReader.read(bytes);
            case ARCHIVE -> ArchiveReader.read(new ByteArrayInputStream(bytes));
            case SEALED -> {
                // Stretching as often as a spoilt number says would be all it does.
                var file = Files.write(place.resolve("sealed"), Weakly.quick(bytes));
                try (var in = Sealed.open(file, PASSPHRASE)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            case BACKUP -> {
                var file = Files.write(place.resolve("backup"), bytes);
                Backups.of(place.resolve("data.db"), Clock.systemUTC()).examine(file);
            }
            case INVITATION -> CalendarReader.read(bytes, ZoneOffset.UTC);
            case MAIL -> MailReader.read(bytes);
            case CHECKER -> check(new String(bytes, StandardCharsets.UTF_8));
            case LOG_LINE -> {
                var now = NOW.atZone(ZoneOffset.UTC);
                for (var order : DateWords.Order.values()) {
                    new LogLine(new DateWords(now, order))
                            .read(new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void check(String text) {
        for (var kind : Message.Kind.values()) {
            var draft = new Draft(kind, Message.Channel.EMAIL, text, text);
            Checker.check(
                    draft,
                    new Context(
                            new Context.Recipient(text, null, "Northwind", text),
                            new Context.Others(Names.NONE, List.of(text)),
                            Context.Past.NONE,
                            Context.Captured.NOTHING,
                            new Context.Options(Context.Options.NOTE_LIMIT, NOW)));
        }
    }
}
