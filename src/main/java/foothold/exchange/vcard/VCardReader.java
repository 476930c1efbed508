package foothold.exchange.vcard;

import foothold.exchange.FieldLimit;
import foothold.exchange.Problem;
import foothold.exchange.Problem.Kind;
import foothold.exchange.TextDecoder;
import foothold.exchange.UnreadableFile;
import foothold.exchange.person.PersonFile;
import foothold.exchange.person.PersonRow;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the cards of a .vcf file: bytes in; people, skipped cards and notes out. */
public final class VCardReader {

    /** As many cards as nobody has; more is something else. */
    static final int MOST_CARDS = 300_000;

    private static final int MARK = 3;

    private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY");

    private final List<PersonRow> rows = new ArrayList<>();
    private final List<Problem> skipped = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private VCardReader() {}

    /**
     * The people of a file of these bytes.
     *
     * @throws UnreadableFile when it is no text or holds no card
     */
    public static PersonFile read(byte[] bytes) throws UnreadableFile {
        var cards = Cards.of(RawLines.of(inAscii(bytes)));
        if (cards.isEmpty()) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.WRONG_FORMAT,
                    "Line 1: there is no BEGIN:VCARD here or below, so this is no address book"
                            + " card. Export your contacts as vCard (.vcf) or CSV and choose that"
                            + " file. Nothing was changed.");
        }
        if (cards.size() > MOST_CARDS) {
            throw new UnreadableFile(
                    UnreadableFile.Kind.TOO_LARGE,
                    "This file has more than 300,000 cards, which is nobody's address book."
                            + " Choose another one. Nothing was changed.");
        }
        for (var card : cards) {
            requireShort(card);
        }
        return new VCardReader().people(cards);
    }

    /** Pictures and the like, which are left out anyway, may be as long as they are. */
    private static void requireShort(Card card) throws UnreadableFile {
        for (var each : card.properties()) {
            if (!LEFT_OUT.contains(each.name())) {
                FieldLimit.require(each.line(), each.name(), each.value());
            }
        }
    }

    /**
     * The same text in an encoding whose ASCII is ASCII: its own, if that is one. Values are
     * decoded one by one later.
     */
    private static byte[] inAscii(byte[] bytes) throws UnreadableFile {
        var decoded = TextDecoder.decode(bytes);
        if (wide(decoded.charset())) {
            return decoded.text().getBytes(StandardCharsets.UTF_8);
        }
        boolean marked = bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        return marked ? java.util.Arrays.copyOfRange(bytes, MARK, bytes.length) : bytes;
    }

    private static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private PersonFile people(List<Card> cards) {
        cards.forEach(this::take);
        notes.sort(Comparator.comparingInt(Problem::line));
        return new PersonFile(rows, skipped, notes);
    }

    private void take(Card card) {
        var person = CardFacts.of(card);
        if (card.isGroup()) {
            skipped.add(new Problem(card.line(), Kind.NO_PERSON, "a group, not a person"));
        } else if (person.facts().text("name") == null) {
            var why =
                    card.properties().isEmpty()
                            ? "the card is empty"
                            : "nobody is named: no name, no organization, no e-mail, no telephone";
            skipped.add(new Problem(card.line(), Kind.NO_NAME, why));
        } else {
            rows.add(new PersonRow(card.line(), person.facts()));
            notes.addAll(person.notes());
            if (!card.whole()) {
                notes.add(
                        new Problem(
                                card.line(),
                                Kind.CUT_OFF,
                                "the card has no END:VCARD: look whether it is whole"));
            }
        }
    }
}
