package foothold.journey.spree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.journey.spree.Diary.Person;
import foothold.journey.spree.Diary.Sort;

import java.time.LocalDateTime;
import java.util.stream.Stream;

/** What nobody may be put through, whatever happens in a spree. */
final class Manners {
    private final Diary diary;
    private final WorkDays days;

    Manners(Diary diary, WorkDays days) {
        this.diary = diary;
        this.days = days;
    }

    /** Classic has one nudge for a request without reply, and two pick-ups of a loose thread. */
    void neverNudgedTooOften(Person person) {
        int nudges = 0;
        boolean replied = false;
        for (var letter : person.letters) {
            if (letter.sort() == Sort.REQUEST || letter.theirs()) {
                nudges = 0;
                replied = letter.theirs();
            } else if (letter.sort() == Sort.NUDGE) {
                nudges++;
            }
            assertTrue(nudges <= (replied ? 2 : 1), person.name + " was nudged " + nudges);
        }
    }

    /** Nobody there is asked first while somebody else has been waited for under three days. */
    void oneFirstRequestAtATime(String organization) {
        for (var asked : diary.at(organization)) {
            var first = firstRequest(asked);
            for (var other : diary.at(organization)) {
                if (first == null || other == asked) {
                    continue;
                }
                for (var letter : other.letters) {
                    boolean before = letter.sort() == Sort.REQUEST && letter.at().isBefore(first);
                    boolean waited =
                            before
                                    && first.toLocalDate()
                                            .isBefore(days.plus(days.start(letter.at()), 3));
                    assertTrue(
                            !waited || heardBetween(organization, letter.at(), first),
                            asked.name
                                    + " was asked too early after "
                                    + other.name
                                    + said(organization));
                }
            }
        }
    }

    private static LocalDateTime firstRequest(Person person) {
        return person.letters.stream()
                .filter(each -> each.sort() == Sort.REQUEST)
                .map(Diary.Letter::at)
                .findFirst()
                .orElse(null);
    }

    /** Somebody there wrote, or agreed to meet: then the next one may be asked. */
    private boolean heardBetween(String organization, LocalDateTime from, LocalDateTime to) {
        return diary.at(organization).stream()
                .flatMap(
                        each ->
                                Stream.concat(
                                        each.letters.stream()
                                                .filter(Diary.Letter::theirs)
                                                .map(Diary.Letter::at),
                                        each.talks.stream().map(talk -> talk.setAt)))
                .anyMatch(at -> at.isAfter(from) && at.isBefore(to));
    }

    private String said(String organization) {
        var said = new StringBuilder();
        diary.at(organization).forEach(each -> said.append("\n" + each.name + " " + each.letters));
        return said.toString();
    }
}
