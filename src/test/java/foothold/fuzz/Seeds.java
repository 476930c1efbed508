package foothold.fuzz;

import foothold.domain.Settings;
import foothold.domain.backup.Reason;
import foothold.exchange.sealed.Weakly;
import foothold.storage.SqliteStore;
import foothold.storage.backup.Backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/** The sound file each target's inputs are made from. */
final class Seeds {
    private Seeds() {}

    static byte[] of(Target target, Path place) throws IOException {
        return switch (target) {
            case LINKEDIN -> resource("linkedin.csv");
            case CONTACT_CSV -> resource("contacts.csv");
            case VCARD -> resource("card.vcf");
            case ARCHIVE -> resource("/foothold/exchange/archive/everything.json");
            case CHECKER -> resource("letter.txt");
            case LOG_LINE -> resource("line.txt");
            case SEALED -> Weakly.sealed(backup(place), Target.PASSPHRASE);
            case BACKUP -> backup(place);
            case INVITATION -> resource("invitation.ics");
            case MAIL -> resource("mail.eml");
        };
    }

    private static byte[] backup(Path place) throws IOException {
        var data = place.resolve("seed.db");
        SqliteStore.open(data, Settings.initial(ZoneOffset.UTC, null)).close();
        return Files.readAllBytes(Backups.of(data, Clock.systemUTC()).make(Reason.ASKED).file());
    }

    static byte[] resource(String name) throws IOException {
        try (var in = Seeds.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
