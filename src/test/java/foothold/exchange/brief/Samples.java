package foothold.exchange.brief;

import foothold.exchange.brief.Brief.Fact;
import foothold.exchange.brief.Brief.Heading;
import foothold.exchange.brief.Brief.Phase;

import java.util.List;
import java.util.stream.IntStream;

/** Briefs to write. */
final class Samples {
    static final String LATIN = "Anna Łęcka-Müller";

    private Samples() {}

    /** A brief with that name and so many questions of that many characters. */
    static Brief brief(String name, int questions, int characters) {
        return new Brief(
                new Heading(
                        name,
                        "Head of research · Acme Health",
                        "Tuesday 24 November 2026, 14:00–14:20 (New York), 20:00 for them (Berlin)"
                                + " · video · https://example.org/a/rather/long/address/of/a/room"),
                facts(),
                List.of(
                        new Phase(4, "Thanks, who I am, what I hope to learn"),
                        new Phase(14, "My questions"),
                        new Phase(2, "Who else should I talk to? How can I help?")),
                IntStream.rangeClosed(1, questions).mapToObj(at -> words(at, characters)).toList());
    }

    private static List<Fact> facts() {
        return List.of(
                new Fact("I want to learn", "Whether the work suits somebody from teaching"),
                new Fact("Tie", "both in the Ohio State chess club"),
                new Fact("They last wrote", "Thu 19 Nov 2026: " + words(0, 380)),
                new Fact("Role", "Leads research for the patient app"),
                new Fact("Background", "Nursing, then Ελληνικά, then Москва, then Nguyễn Thị Ánh"),
                new Fact("Mutual connections", "Tom, Priya"),
                new Fact("Alumni link", "Ohio State, 2011"),
                new Fact("Why this person", "The only one who went from nursing to research"),
                new Fact("Mission", words(0, 300)),
                new Fact("News", words(0, 200)));
    }

    /** A text of exactly that many characters that begins with its number. */
    static String words(int number, int characters) {
        var words = new StringBuilder("Q" + number + " what");
        while (words.length() < characters) {
            words.append(" would they wonder about when nobody watches");
        }
        return words.substring(0, characters - 1).strip()
                + "?".repeat(characters - words.substring(0, characters - 1).strip().length());
    }
}
