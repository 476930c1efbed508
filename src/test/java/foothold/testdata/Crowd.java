package foothold.testdata;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Reach;
import foothold.domain.contact.Standing;
import foothold.domain.contact.Tie;
import foothold.domain.outreach.Message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** As many made-up people as one likes, the same ones each time. */
public final class Crowd {
    private static final List<String> FIRST =
            List.of(
                    "Ana",
                    "Ben",
                    "Chloé",
                    "Dai",
                    "Emeka",
                    "Fatima",
                    "Grace",
                    "Hiro",
                    "Ines",
                    "Jürgen",
                    "Katarzyna",
                    "Liam",
                    "María",
                    "Noor",
                    "Oluwaseun",
                    "Priya",
                    "Quentin",
                    "Rosa",
                    "Søren",
                    "Tomás",
                    "Uma",
                    "Viktor",
                    "Wen",
                    "Xochitl",
                    "Yusuf",
                    "Zoë");
    private static final List<String> LAST =
            List.of(
                    "Ruiz",
                    "Okafor",
                    "Martin",
                    "Ōta",
                    "Nwosu",
                    "Haddad",
                    "Whitfield",
                    "Tanaka",
                    "Gonçalves",
                    "Müller",
                    "Wójcik",
                    "Byrne",
                    "García",
                    "Rahman",
                    "Adeyemi",
                    "Iyer",
                    "Lefèvre",
                    "Vega",
                    "Kjær",
                    "Novák",
                    "Shah",
                    "Petrov",
                    "Zhang",
                    "Flores",
                    "Demir");
    private static final List<String> ROLES =
            List.of(
                    "UX researcher",
                    "Data analyst",
                    "Product owner",
                    "Nurse educator",
                    "Software engineer",
                    "Policy adviser",
                    "Head of operations",
                    "Learning designer",
                    "Civil engineer",
                    "Senior communications manager");
    private static final int SEED = 11;

    private Crowd() {}

    /** That many people, one in thirty of whom was written to, at a tenth as many organizations. */
    public static List<Entity> of(int people) {
        var random = new Random(SEED);
        var records = new ArrayList<Entity>();
        int employers = Math.max(1, people / 10);
        IntStream.range(0, employers)
                .mapToObj(index -> Organization.named("o" + index, "Employer " + word(index)))
                .forEach(records::add);
        for (int index = 0; index < people; index++) {
            records.add(person(index, employers, random));
        }
        for (int index = 0; index < people; index += 30) {
            records.add(request(index));
        }
        return records;
    }

    private static Contact person(int index, int employers, Random random) {
        var first = FIRST.get(random.nextInt(FIRST.size()));
        var last = LAST.get(random.nextInt(LAST.size()));
        var name = first + " " + last + (index % 7 == 0 ? "-" + word(index) : "");
        var job =
                new Profile.Job(
                        ROLES.get(random.nextInt(ROLES.size())), "o" + random.nextInt(employers));
        var mail = (first.charAt(0) + "." + last + index + "@example.org").toLowerCase(Locale.ROOT);
        var filing =
                new Standing.Filing(
                        index % 50 == 0 ? List.of("first list") : List.of(),
                        false,
                        null,
                        DataFile.NOW);
        return new Contact(
                "c%05d".formatted(index),
                Profile.named(name).with(job),
                new Reach(List.of(mail), List.of(), List.of()),
                index % 9 == 0 ? new Tie(Tie.Kind.ALUMNI, null, 1, false, false) : Tie.NONE,
                Standing.KNOWN.with(filing));
    }

    private static Message request(int index) {
        return new Message(
                "m" + index,
                "c%05d".formatted(index),
                new Message.Form(
                        Message.Kind.REQUEST,
                        Message.Direction.OUTGOING,
                        Message.Channel.LINKEDIN_NOTE),
                Message.Words.of("Hello"),
                Message.When.at(DataFile.NOW.minus(Duration.ofHours(index % 500 + 1))));
    }

    /** A pronounceable word for a number. */
    private static String word(int number) {
        var syllables = List.of("ka", "lo", "mi", "ru", "te", "sa", "ne", "vo", "di", "pa");
        var word = new StringBuilder();
        for (int rest = number + 100; rest > 0; rest /= 10) {
            word.append(syllables.get(rest % 10));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
