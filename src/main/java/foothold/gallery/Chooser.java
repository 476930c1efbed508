package foothold.gallery;

import foothold.ui.Dialogs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Chooses one file, always the same: a list of people whose columns nobody could name, or a mail
 * with invitations in it.
 *
 * @param others for everything else
 * @param folder where the file is made
 */
public record Chooser(Dialogs others, Path folder) implements Dialogs {
    private static final String LIST =
            """
            Who,E-mail,Where,Since,Firm,What,Groups
            Owen Price,owen@price.example,Columbus,2019,Northbank,Analyst,Chess
            Mara Lind,mara@lind.example,Malmö,2021,Lind & Co,Founder,
            ,info@hall.example,,,Town Hall,,
            Theo Brandt,theo[at]brandt,Berlin,,Brandt,Joiner,Chess;Rowing
            ,,,2020,,,
            """;
    private static final String MAIL =
            """
            From: Amara Okafor <amara.okafor@example.com>
            To: Sam <sam@example.net>
            Subject: Re: Twenty minutes about your work
            Date: Tue, 24 Nov 2026 17:05:00 +0000
            Message-ID: <one@example.com>
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Hi Sam,

            Gladly. I have put Tuesday at three my time into the calendar; tell me if that does not suit you.

            Amara
            --b
            Content-Type: text/calendar

            BEGIN:VCALENDAR
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:one
            SUMMARY:A talk about my work
            DTSTART;TZID=GMT Standard Time:20261201T150000
            DURATION:PT25M
            ORGANIZER;CN=Amara Okafor:mailto:amara.okafor@example.com
            LOCATION:https://meet.example.com/amara
            END:VEVENT
            BEGIN:VEVENT
            UID:two
            SUMMARY:Open evening of the guild of transport planners\\, with time for questions
            DTSTART;VALUE=DATE:20261203
            RRULE:FREQ=MONTHLY
            ORGANIZER;CN="Lind, Mara":mailto:mara@lind.example
            LOCATION:Guild Hall\\, 4 Cross Street
            END:VEVENT
            BEGIN:VEVENT
            UID:three
            SUMMARY:Without anybody
            END:VEVENT
            END:VCALENDAR
            --b--
            """;

    @Override
    public Optional<Path> chooseFile(String title, String... endings) {
        boolean talk = List.of(endings).contains("eml");
        try {
            return Optional.of(
                    talk
                            ? Files.writeString(folder.resolve("reply.eml"), MAIL)
                            : Files.writeString(folder.resolve("friends.csv"), LIST));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<Path> chooseSaveAs(String title, String suggestedName) {
        return others.chooseSaveAs(title, suggestedName);
    }

    @Override
    public void open(URI link) {
        others.open(link);
    }

    @Override
    public void showFolder(Path shown) {
        others.showFolder(shown);
    }

    @Override
    public void copy(String text) {
        others.copy(text);
    }
}
