package foothold.service.log.line;

import foothold.domain.dates.DateWords;
import foothold.domain.dates.DayTime;
import foothold.domain.dates.Words;
import foothold.domain.meeting.Slot;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Tone;

/**
 * What stands between the first words of a line and its text: when, how, how long, in what tone.
 * Reads on until a colon, a dash or a word that is none of these; the rest is the text.
 */
final class Details {
    private final Words words;
    private final DateWords dates;
    private final Head head;
    DayTime when;
    DayTime until;
    Tone tone;
    Message.Channel channel;
    Slot.Medium medium;
    Integer minutes;
    String text = "";

    Details(Words words, DateWords dates, Heads.Found found) {
        this.words = words;
        this.dates = dates;
        this.head = found.head();
        if (head instanceof Head.Replied(var saidTone, var saidChannel)) {
            tone = saidTone;
            channel = saidChannel;
        }
        read(found.next());
    }

    private void read(int from) {
        int index = from;
        while (index < words.count()) {
            if (words.is(index, ":", "-", "–", "—")) {
                text = words.from(index + 1);
                return;
            }
            int next = detail(index);
            if (next < 0) {
                text = words.from(index);
                return;
            }
            index = next;
        }
    }

    /** Takes in the detail at {@code index}; the index behind it, or -1 when there is none. */
    private int detail(int index) {
        if (head instanceof Head.Note) {
            return -1;
        }
        int next = date(index);
        if (next < 0 && head instanceof Head.Replied) {
            next = tone(index);
        }
        if (next < 0 && (head instanceof Head.Met || head instanceof Head.Set)) {
            next = length(index);
        }
        return next < 0 && !(head instanceof Head.Remind) ? way(index) : next;
    }

    private int date(int index) {
        boolean asksUntil = tone == Tone.LATER || tone == Tone.OUT_OF_OFFICE;
        var lean = asksUntil ? DateWords.Lean.FUTURE : head.lean();
        var match = dates.at(words, index, lean).orElse(null);
        if (match == null || isTheirWord(index, match.next())) {
            return -1;
        }
        if (asksUntil && until == null) {
            until = match.when();
        } else if (when == null) {
            when = match.when();
        } else {
            return -1;
        }
        return match.next();
    }

    /** "They replied Thursday works": a day in the middle of their words is no date of mine. */
    private boolean isTheirWord(int index, int next) {
        if (!(head instanceof Head.Replied) || next >= words.count()) {
            return false;
        }
        boolean clear =
                words.is(index, "yesterday", "today", "on", "at", "last", "until", "now")
                        || words.is(next - 1, "ago");
        boolean goesOn =
                words.is(next, ":", "-", "–", "—") || tone(next, false) > 0 || wayAt(next) != null;
        return !clear && !goesOn;
    }

    private int tone(int index) {
        return tone(index, true);
    }

    private int tone(int index, boolean take) {
        Tone said =
                switch (words.get(index)) {
                    case "later" -> Tone.LATER;
                    case "yes", "positive", "positively" -> Tone.POSITIVE;
                    case "no", "declined", "negative" -> Tone.DECLINED;
                    case "referral" -> Tone.REFERRAL_ONLY;
                    case "ooo", "away" -> Tone.OUT_OF_OFFICE;
                    default -> null;
                };
        int next = words.is(index + 1, "only") ? index + 2 : index + 1;
        if (words.behind(index, "out of office") > 0) {
            said = Tone.OUT_OF_OFFICE;
            next = index + 3;
        }
        if (said == null || (take && tone != null)) {
            return -1;
        }
        if (take) {
            tone = said;
        }
        return next;
    }

    private int length(int index) {
        int from = words.is(index, "for") ? index + 1 : index;
        var length = LengthWords.at(words, from);
        if (length == null || minutes != null) {
            return -1;
        }
        minutes = length.minutes();
        return length.next();
    }

    private int way(int index) {
        var way = wayAt(index);
        if (way == null) {
            return -1;
        }
        channel = way.channel();
        medium = way.medium();
        return way.next();
    }

    private Way wayAt(int index) {
        boolean announced = words.is(index, "on", "by", "via", "over", "per", "in", "through");
        return Way.at(words, announced ? index + 1 : index, announced);
    }
}
