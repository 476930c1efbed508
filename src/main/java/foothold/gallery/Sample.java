package foothold.gallery;

import foothold.domain.contact.Contact;
import foothold.service.Workspace;
import foothold.service.demo.Demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The sample people, as seen on one fixed morning. */
public final class Sample {
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    /** Wednesday 25 November 2026, nine in the morning: the day before Thanksgiving. */
    public static final Clock CLOCK =
            Clock.fixed(LocalDateTime.parse("2026-11-25T09:00").atZone(ZONE).toInstant(), ZONE);

    private Sample() {}

    public static void fill(Workspace workspace) {
        new Demo(workspace).fill(ZONE);
    }

    /** The id of the sample person of that name. */
    public static String idOf(String name) {
        return Demo.edit(CLOCK.instant(), ZONE).changes().stream()
                .map(change -> change.after())
                .filter(each -> each instanceof Contact contact && contact.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
