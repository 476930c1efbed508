package foothold;

import foothold.cli.port.Desk;
import foothold.cli.port.ExportFormat;
import foothold.cli.port.ImportFormat;
import foothold.cli.port.Refused;
import foothold.domain.backup.Passphrase;
import foothold.domain.flat.Shapes;
import foothold.holidays.PublicHolidays;
import foothold.publish.DavPublisher;
import foothold.publish.Limits;
import foothold.publish.keyring.Keyrings;
import foothold.service.ImportResult;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;
import foothold.service.agenda.Rulebooks;
import foothold.service.agenda.WorkCalendars;
import foothold.service.brief.BriefExport;
import foothold.service.brief.NoSuchSubject;
import foothold.service.demo.Demo;
import foothold.service.publish.Keyring;
import foothold.service.publish.Publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** A data file with the services the commands use. */
final class OpenFile implements Desk {
    private final Path file;
    private final Workspace workspace;
    private final Rulebooks rulebooks;
    private final Agenda agenda;
    private final Program.Transfers transfers;

    /**
     * The services over {@code workspace}, whose store is closed with this.
     *
     * @param zone whose days count instead of those of the zone in the file; null for that one
     */
    OpenFile(Path file, Workspace workspace, ZoneId zone, Program.Transfers transfers) {
        this.file = file;
        this.workspace = workspace;
        this.transfers = transfers;
        var store = workspace.store();
        this.rulebooks =
                new Rulebooks(workspace, new WorkCalendars(store, new PublicHolidays()), zone);
        this.agenda = new Agenda(workspace, rulebooks);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public ZoneId zone() {
        return rulebooks.zone();
    }

    @Override
    public boolean empty() {
        return workspace.store().count(Shapes.CONTACT) == 0;
    }

    @Override
    public Outlook look(Instant now) {
        return agenda.look(now);
    }

    @Override
    public ImportResult read(
            List<Path> files, ImportFormat format, boolean rehearsal, Passphrase passphrase) {
        return transfers.read(files, format, rehearsal, passphrase);
    }

    @Override
    public int write(Path target, ExportFormat format, Passphrase passphrase) throws IOException {
        return transfers.write(target, format, passphrase);
    }

    @Override
    public String writeBrief(String who, Path brief) throws IOException {
        try {
            return new BriefExport(workspace).write(who, zone(), brief);
        } catch (NoSuchSubject nobody) {
            throw new Refused(nobody.getMessage() + " Nothing was written.");
        }
    }

    @Override
    public List<String> check() {
        return workspace.store().check();
    }

    @Override
    public void requireSound() {
        boolean sound = false;
        try {
            workspace.store().verify();
            sound = true;
        } finally {
            if (!sound) {
                close();
            }
        }
    }

    @Override
    public int fillWithSamples() {
        return new Demo(workspace).fill(zone());
    }

    @Override
    public Publishing publishing() {
        var clock = workspace.clock();
        return new Publishing(workspace, agenda, () -> new DavPublisher(clock, Limits.USUAL));
    }

    @Override
    public Supplier<Keyring> keyring() {
        return () -> Keyrings.of(System.getProperty("os.name", ""), System.getenv());
    }

    @Override
    public void close() {
        agenda.close();
        workspace.store().close();
    }
}
