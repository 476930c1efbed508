package foothold.service.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.meeting.Meeting;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;
import foothold.service.Change;
import foothold.service.Edit;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.testdata.OpenFile;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What is left unread of long conversations and long lists makes no difference to what is said. */
class WhatCountsTest {
    private static final int PEOPLE = 24;
    private static final int MESSAGES = 300;
    private static final int ROUNDS = 25;
    private static final int MINUTES = 90 * 24 * 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRulesCannotTellWhatIsReadFromEverything(long seed, @TempDir Path folder) {
        var random = new Random(seed);
        try (var file = new OpenFile(folder)) {
            fill(file, random);
            var edits = new RandomEdits(file, seed);
            int left = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var now = moment(file, random);
                var outlook = look(file.workspace().store(), file, now);
                var expected = look(readingAll(file.workspace().store()), file, now);
                assertEquals(expected.followups(), outlook.followups(), "round " + round);
                assertEquals(expected, outlook, "round " + round);
                left += unread(file.workspace().store(), now);
                edits.next(outlook);
                edit(file, random);
            }
            assertTrue(left > MESSAGES, () -> "nearly everything was read");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theHeadIsThatOfTheWholeList(long seed, @TempDir Path folder) {
        var random = new Random(seed);
        try (var file = new OpenFile(folder)) {
            fill(file, random);
            var edits = new RandomEdits(file, seed);
            int seen = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var now = moment(file, random);
                var whole = look(file.workspace().store(), file, now);
                for (int people = 1; people < PEOPLE; people += 4) {
                    var head = rows(file, now, people);
                    var all = rows(whole);
                    var where = "round " + round + ", people " + people;
                    assertEquals(all.subList(0, Math.min(head.size(), all.size())), head, where);
                    seen += head.isEmpty() || head.size() == all.size() ? 0 : 1;
                }
                if (random.nextInt(3) == 0) {
                    edits.next(whole);
                }
                edit(file, random);
            }
            assertTrue(seen > ROUNDS, "hardly a head was shorter than its list");
        }
    }

    private static Outlook look(Store store, OpenFile file, Instant now) {
        var workspace = new Workspace(store, file.workspace().clock());
        try (var agenda = new Agenda(workspace, file.rulebooks())) {
            return agenda.look(now);
        }
    }

    private static List<Followup> rows(OpenFile file, Instant now, int people) {
        var extent = new Glance.Extent(people, 0, 1);
        return new Glance(file.workspace(), file.rulebooks(), extent)
                .at(now)
                .map(WhatCountsTest::rows)
                .orElse(List.of());
    }

    /** As Today shows them. */
    private static List<Followup> rows(Outlook outlook) {
        return outlook.today(Outlook.USUAL_DAYS).sections().stream()
                .flatMap(section -> section.followups().stream())
                .toList();
    }

    /** The same store, but that every message counts. */
    private static Store readingAll(Store store) {
        return (Store)
                Proxy.newProxyInstance(
                        Store.class.getClassLoader(),
                        new Class<?>[] {Store.class},
                        (_, method, args) -> {
                            try {
                                return method.getName().equals("latestTouches")
                                        ? store.touches((Instant) args[0])
                                        : method.invoke(store, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static int unread(Store store, Instant now) {
        int read = store.latestTouches(now).values().stream().mapToInt(List::size).sum();
        return store.count(Shapes.MESSAGE) - read;
    }

    /** Mostly later than the one before; now and then the clock was set back. */
    private static Instant moment(OpenFile file, Random random) {
        file.pass(Duration.ofSeconds(random.nextInt(3 * 24 * 60 * 60)));
        int back = random.nextInt(5) == 0 ? random.nextInt(60 * 24 * 60 * 60) : 0;
        return file.now().minusSeconds(back);
    }

    private static void fill(OpenFile file, Random random) {
        for (int i = 0; i < PEOPLE / 3; i++) {
            file.organization("Firm " + i);
        }
        for (int i = 0; i < PEOPLE; i++) {
            file.contact("P" + i, "Firm " + i / 3);
        }
        var people = file.workspace().store().all(Shapes.CONTACT);
        for (int i = 0; i < MESSAGES; i++) {
            // Some are written to often, some hardly ever.
            int who = random.nextInt(1 + random.nextInt(PEOPLE));
            file.write(message("long" + i, people.get(who), random));
        }
        for (int i = 0; i < PEOPLE / 6; i++) {
            var start = file.now().minus(Duration.ofDays(random.nextInt(90)));
            var slot = new Slot(start, OpenFile.ZONE, 20, Slot.Medium.VIDEO, null);
            var course = Meeting.Course.scheduled(start.minus(Duration.ofDays(2)));
            file.write(new Meeting("met" + i, people.get(i).id(), slot, course, null));
        }
    }

    private static Message message(String id, Contact contact, Random random) {
        boolean mine = random.nextInt(3) > 0;
        var chatter = List.of(Message.Kind.REQUEST, Message.Kind.NUDGE, Message.Kind.OTHER);
        var kinds = random.nextInt(12) == 0 ? List.of(Message.Kind.values()) : chatter;
        var kind = mine ? pick(kinds, random) : Message.Kind.REPLY;
        var direction = mine ? Message.Direction.OUTGOING : Message.Direction.INCOMING;
        var tone = mine || random.nextInt(4) > 0 ? null : pick(List.of(Tone.values()), random);
        var day = time(random).atZone(OpenFile.ZONE).toLocalDate();
        boolean planned = mine && random.nextInt(60) == 0;
        var until = tone == null || random.nextBoolean() ? null : day;
        var channel = pick(List.of(Message.Channel.values()), random);
        return new Message(
                id,
                contact.id(),
                new Message.Form(kind, direction, channel),
                new Message.Words(
                        null,
                        random.nextInt(3) == 0 ? null : "Words of " + id,
                        new Message.Response(tone, until)),
                planned ? Message.When.planned(day) : Message.When.at(time(random)));
    }

    private static void edit(OpenFile file, Random random) {
        var workspace = file.workspace();
        switch (random.nextInt(4)) {
            case 0 -> workspace.undo();
            case 1 -> workspace.redo();
            default -> {
                var contact = pick(workspace.store().all(Shapes.CONTACT), random);
                var id = "n" + random.nextLong();
                workspace.apply(Edit.of("Add", Change.create(message(id, contact, random))));
            }
        }
    }

    /** Most of it past, little to come; often in one second, whole or a part of it later. */
    private static Instant time(Random random) {
        boolean crowded = random.nextInt(8) == 0;
        var minutes = random.nextInt(MINUTES) - MINUTES * 99 / 100;
        var time =
                OpenFile.at("2026-11-25T09:00")
                        .plus(Duration.ofMinutes(crowded ? -10 * 24 * 60 : minutes));
        return random.nextBoolean() ? time : time.plusMillis(random.nextInt(999));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
