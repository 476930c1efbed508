package foothold.testdata;

import foothold.domain.contact.Standing.Closure.Reason;
import foothold.domain.followup.Due;
import foothold.domain.meeting.Meeting.State;
import foothold.domain.outreach.Message.Kind;
import foothold.domain.outreach.Tone;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/** Facts by chance, the same for the same seed: October to December 2026, four people a firm. */
public final class RandomStory {
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-10-01T00:00");
    private static final int HOURS = 90 * 24;
    private static final int PEOPLE_A_FIRM = 4;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Tone> TONES = List.of(Tone.values());

    private RandomStory() {}

    /** Tells that many facts about each of that many people. */
    public static void fill(Story story, Random random, int people, int facts) {
        for (int i = 0; i < people; i++) {
            var person = story.contact("P" + i).at("Firm " + i / PEOPLE_A_FIRM);
            standing(person, random);
            for (int fact = 0; fact < facts; fact++) {
                tell(person, random);
            }
        }
        story.action("own", day(random), time(random));
        Owed.namedOnly(story.contact("P0"), "Nobody Known", day(random));
    }

    private static void standing(Person person, Random random) {
        switch (random.nextInt(20)) {
            case 0 -> person.closed(pick(List.of(Reason.values()), random), time(random));
            case 1 -> person.archived(time(random));
            case 2 -> person.doNotContact();
            case 3, 4 -> person.mentor();
            case 5, 6, 7 -> person.by(pick(Presets.ALL, random));
            case 8, 9 -> person.campaignUntil(day(random));
            default -> person.target();
        }
    }

    /** One fact more about that person. */
    public static void tell(Person person, Random random) {
        switch (random.nextInt(21)) {
            case 0, 1, 2 -> person.asked(time(random));
            case 3 -> person.nudged(time(random));
            case 4 -> person.thanked(time(random));
            case 5 -> person.thankedByLetter(time(random));
            case 6 -> person.wrote(pick(KINDS, random), time(random));
            case 7 -> person.planned(pick(KINDS, random), day(random));
            case 8 -> person.plannedAndSent(pick(KINDS, random), day(random), time(random));
            case 9 -> person.replied(time(random));
            case 10 -> person.replied(pick(TONES, random), time(random));
            case 11 -> person.replied(Tone.LATER, day(random), time(random));
            case 12 -> person.replied(Tone.OUT_OF_OFFICE, day(random), time(random));
            case 13, 14 -> meet(person, random);
            case 15, 16 -> promise(person, random);
            case 17 -> advise(person, random);
            case 18, 19 -> name(person, random);
            default -> person.reminder(Due.on(LocalDate.parse(day(random))), time(random), null);
        }
    }

    private static void promise(Person person, Random random) {
        Owed.promised(person, random.nextBoolean() ? null : day(random), time(random));
        if (random.nextBoolean()) {
            Owed.kept(person, time(random));
        }
    }

    private static void advise(Person person, Random random) {
        Owed.advised(person, random.nextBoolean() ? null : day(random), time(random));
        if (random.nextBoolean()) {
            Owed.acted(person, time(random));
        }
    }

    private static void name(Person person, Random random) {
        Owed.named(person, "P" + random.nextInt(2 * PEOPLE_A_FIRM), day(random));
    }

    private static void meet(Person person, Random random) {
        if (random.nextInt(6) == 0) {
            person.proposed(time(random));
            return;
        }
        person.set(time(random), time(random));
        switch (random.nextInt(7)) {
            case 0 -> person.marked(State.CANCELLED, time(random));
            case 1 -> person.marked(State.NO_SHOW, time(random));
            case 2 -> person.marked(State.HELD, time(random));
            case 3 -> person.debriefed(time(random));
            case 4 -> Owed.confirmed(Owed.prepared(person), time(random));
            default -> {
                // Held as agreed, and not yet written down.
            }
        }
    }

    /** A local time; on whole hours, so that some fall together. */
    public static String time(Random random) {
        return BEGIN.plusHours(random.nextInt(HOURS)).toString();
    }

    private static String day(Random random) {
        return BEGIN.plusHours(random.nextInt(HOURS)).toLocalDate().toString();
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
