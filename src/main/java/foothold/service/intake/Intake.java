package foothold.service.intake;

import foothold.domain.Settings;
import foothold.domain.flat.Shapes;
import foothold.exchange.Mailbox;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.calendar.received.CalendarReader;
import foothold.exchange.calendar.received.Invitation;
import foothold.exchange.calendar.received.Invitation.Told;
import foothold.exchange.mail.received.Mail;
import foothold.exchange.mail.received.MailReader;
import foothold.service.Workspace;
import foothold.service.intake.Arrived.Refused;
import foothold.service.intake.Invite.Caveat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Reads invitations and mails, and finds out whom they are about; nothing is written. */
public final class Intake {
    private static final int MOST_TOLD = 5;

    private final Workspace workspace;
    private final RandomGenerator random;

    /** {@code random} goes into the ids of people who may be added. */
    public Intake(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.random = random;
    }

    /**
     * What is in these files.
     *
     * @throws foothold.service.StoreException when the people cannot be looked up
     */
    public Arrived read(List<Path> files) {
        return new Reading().of(files);
    }

    /** The user's own zone. */
    public ZoneId zone() {
        return settings().zone();
    }

    private Settings settings() {
        return workspace.store().find(Shapes.SETTINGS, Settings.ID).orElseThrow();
    }

    /** One look through some files. */
    private final class Reading {
        private final Instant now = workspace.clock().instant();
        private final Settings settings = settings();
        private final Me me = Me.of(settings);
        private final Directory directory = new Directory(workspace.store(), me, now, random);
        private final List<Invite> invites = new ArrayList<>();
        private final List<Letter> letters = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();

        Arrived of(List<Path> files) {
            for (var file : files) {
                var name = file.getFileName().toString();
                try {
                    take(FileKind.of(file), name, file);
                } catch (UnreadableFile failure) {
                    refused.add(new Refused(name, failure.getMessage()));
                }
            }
            return new Arrived(invites, letters, refused);
        }

        private void take(FileKind kind, String name, Path file) throws UnreadableFile {
            var bytes = TextDecoder.bytes(file);
            if (kind == FileKind.MAIL) {
                var mail = MailReader.read(bytes);
                letters.add(letter(mail));
                for (var invitation : mail.invitations()) {
                    calendar(name, invitation);
                }
            } else {
                calendar(name, bytes);
            }
        }

        private void calendar(String name, byte[] bytes) throws UnreadableFile {
            var read = CalendarReader.read(bytes, settings.zone());
            read.events().stream().map(this::invite).forEach(this::add);
            read.skipped().stream()
                    .limit(MOST_TOLD)
                    .map(each -> "Line " + each.line() + ": " + each.why() + ".")
                    .forEach(why -> refused.add(new Refused(name, why)));
        }

        /** A mail may hold the same invitation twice, and so may two files. */
        private void add(Invite invite) {
            boolean here =
                    invites.stream()
                            .anyMatch(
                                    each ->
                                            each.ids().equals(invite.ids())
                                                    && each.slot().equals(invite.slot())
                                                    && each.version().equals(invite.version()));
            if (!here) {
                invites.add(invite);
            }
        }

        private Invite invite(Invitation read) {
            var guests = read.guests();
            var named =
                    Stream.concat(
                                    Stream.ofNullable(guests.organizer()),
                                    guests.attendees().stream())
                            .filter(each -> each.name() != null || each.address() != null)
                            .toList();
            var identity = read.identity();
            var version =
                    new Invite.Version(identity.sequence(), identity.cancelled(), caveats(read));
            return new Invite(
                    ids(read),
                    read.words().summary(),
                    read.timing().slot(),
                    version,
                    directory.everybody(named));
        }

        private Letter letter(Mail mail) {
            var envelope = mail.envelope();
            var at = Objects.requireNonNullElse(envelope.at(), now);
            var from =
                    Stream.of(envelope.from(), envelope.replyTo())
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            boolean mine =
                    me.is(envelope.from())
                            || directory.known(from).isEmpty()
                                    && !directory.known(envelope.to()).isEmpty();
            var stamp =
                    new Letter.Stamp(at.isAfter(now) ? now : at, mine, mail.automatic() && !mine);
            var people =
                    new Letter.People(
                            directory.everybody(first(from)), directory.everybody(envelope.to()));
            return new Letter(id(mail, at), mail.subject(), mail.body(), stamp, people);
        }

        /** An address for answers only is nobody to be added beside the one who wrote. */
        private List<Mailbox> first(List<Mailbox> from) {
            return directory.known(from).isEmpty() ? from.subList(0, 1) : from;
        }
    }

    private static Set<Caveat> caveats(Invitation read) {
        var caveats = EnumSet.noneOf(Caveat.class);
        if (read.timing().repeats()) {
            caveats.add(Caveat.REPEATS);
        }
        if (read.timing().told() == Told.FLOATING) {
            caveats.add(Caveat.FLOATING);
        }
        if (read.timing().told() == Told.UNKNOWN_ZONE) {
            caveats.add(Caveat.UNKNOWN_ZONE);
        }
        if (read.timing().told() == Told.ALL_DAY) {
            caveats.add(Caveat.ALL_DAY);
        }
        return caveats;
    }

    /** An event of our own comes back under its meeting's id; another one under one made of its. */
    private static List<String> ids(Invitation read) {
        var identity = read.identity();
        if (identity.uid().isEmpty()) {
            return List.of(made("event", read.timing().slot() + "\n" + read.words().summary()));
        }
        var made = made("event", identity.uid() + "\n" + identity.occurrence());
        return identity.occurrence().isEmpty() ? List.of(identity.uid(), made) : List.of(made);
    }

    private static String id(Mail mail, Instant at) {
        var id = mail.envelope().id();
        var from = mail.envelope().from().key();
        return made("mail", id.isEmpty() ? at + "\n" + from + "\n" + mail.subject() : id);
    }

    /** The same id for the same thing, whenever it is read (RFC 9562, section 5.3). */
    private static String made(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + "\n" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
