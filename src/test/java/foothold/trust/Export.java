package foothold.trust;

import foothold.service.Workspace;
import foothold.service.brief.BriefExport;
import foothold.service.handover.MailFile;
import foothold.service.meetings.CalendarExport;
import foothold.service.transfer.ArchiveExport;
import foothold.service.transfer.ContactExport;

import java.io.IOException;
import java.nio.file.Path;

/** Every way the program writes a file for somebody. */
enum Export {
    ARCHIVE("all.json") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            new ArchiveExport(from.store()).write(file);
        }
    },
    LIST("people.csv") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            new ContactExport(from.store()).writeCsv(file);
        }
    },
    CARDS("people.vcf") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            new ContactExport(from.store()).writeCards(file);
        }
    },
    CALENDAR("meetings.ics") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            new CalendarExport(from).writeAll(file);
        }
    },
    PAGE("brief.html") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            new BriefExport(from).write("brief", null, file);
        }
    },
    PAPER("brief.pdf") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            new BriefExport(from).write("brief", null, file);
        }
    },
    MAIL("mail.eml") {
        @Override
        void write(Workspace from, Path file) throws IOException {
            var everybody = from.store().people().toString();
            MailFile.write(file, "a@example.org", "Everybody", everybody);
        }
    };

    private final String name;

    Export(String name) {
        this.name = name;
    }

    /** Where it goes in that folder. */
    Path in(Path folder) {
        return folder.resolve(name);
    }

    /** Writes the file. */
    abstract void write(Workspace from, Path file) throws IOException;
}
