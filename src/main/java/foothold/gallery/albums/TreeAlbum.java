package foothold.gallery.albums;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Standing;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Referral;
import foothold.domain.meeting.Slot;
import foothold.gallery.Album;
import foothold.gallery.Hand;
import foothold.gallery.Pose;
import foothold.gallery.Sample;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Workspace;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Five hundred people who led to one another. */
final class TreeAlbum {
    private static final int PEOPLE = 500;
    private static final int ROOTS = 12;
    private static final List<String> FIRST =
            List.of("Ana", "Wilhelmina", "Oluwaseun", "Jürgen", "Xochitl", "Bo", "Siobhán", "Li");
    private static final List<String> LAST =
            List.of("Castellanos de la Vega", "Ōta", "Nwosu-Whitfield", "Ng", "Byrne", "Aziz");

    private TreeAlbum() {}

    static Album of() {
        return new Album(
                "crowd",
                TreeAlbum::fill,
                List.of(
                        Pose.of("tree"),
                        Hand.pressing("tree-open", "tree", "tree-form-picture", "tree-expandAll"),
                        Hand.pressing("tree-list", "tree", "tree-expandAll", "tree-form-list")));
    }

    private static void fill(Workspace workspace) {
        var random = new Random(1);
        var made = new ArrayList<Entity>();
        for (int number = 0; number < PEOPLE; number++) {
            var id = "p" + number;
            var name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
            var aim = Standing.KNOWN.with(Standing.Aim.NONE.withTarget(true));
            boolean onlyNamed = number >= ROOTS && number % 9 == 0;
            if (!onlyNamed) {
                made.add(Contact.named(id, name).with(aim));
            }
            if (number >= ROOTS) {
                int from = random.nextInt(number);
                var by = from >= ROOTS && from % 9 == 0 ? from - 1 : from;
                var on = LocalDate.of(2026, 11, 24).minusDays(random.nextInt(60));
                var named = new Referral.Named(onlyNamed ? null : id, name + " " + number, null);
                made.add(
                        new Referral(
                                "r" + number,
                                "p" + by,
                                named,
                                new Referral.Naming(on, number % 3 == 0, null)));
            }
            if (number % 3 == 0 && !onlyNamed) {
                made.add(met(id, random));
            }
        }
        workspace.apply(Edit.of("Fill", made.stream().map(Change::create).toList()));
    }

    private static Meeting met(String id, Random random) {
        var start = Sample.CLOCK.instant().minus(Duration.ofHours(30 + random.nextInt(900)));
        var slot = new Slot(start, Sample.ZONE, 20, Slot.Medium.VIDEO, null);
        var set = Meeting.Course.scheduled(start.minus(Duration.ofDays(3)));
        var held = set.marked(Meeting.State.HELD, start.plus(Duration.ofHours(1)));
        return new Meeting(id + "t", id, slot, held, null);
    }
}
