package foothold.domain.plan.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.contact.Profile;
import foothold.domain.contact.Tie;
import foothold.domain.plan.hypothesis.Traits.Trait;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CoverageTest {

    /** "ana:LARGE/ALUMNI/SENIOR/acme/kofi", each part "-" when unknown. */
    private static Traits traits(String brief) {
        var parts = brief.split("[:/]");
        var values = new EnumMap<Trait, String>(Trait.class);
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].equals("-")) {
                values.put(Trait.values()[i - 1], parts[i]);
            }
        }
        return new Traits(parts[0], values);
    }

    private static List<Traits> people(String brief) {
        return Stream.of(brief.split(" "))
                .filter(each -> !each.isEmpty())
                .map(CoverageTest::traits)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a:LARGE b:LARGE, ''",
        "a:LARGE b:LARGE c:LARGE, SIZE LARGE 3/3 [SMALL MEDIUM]",
        "a:LARGE b:LARGE c:LARGE d:-, SIZE LARGE 3/3 [SMALL MEDIUM]",
        "a:LARGE b:LARGE c:SMALL, ''",
        "a:LARGE b:LARGE c:LARGE d:LARGE e:SMALL, SIZE LARGE 4/5 [MEDIUM]",
        "a:LARGE b:LARGE c:LARGE d:SMALL, ''",
        "a:-/ALUMNI b:-/ALUMNI c:-/ALUMNI, TIE ALUMNI 3/3 [FRIEND COLLEAGUE REFERRAL GROUP NONE]",
        "a:-/NONE b:-/NONE c:-/NONE, ''",
        "a:-/-/SENIOR b:-/-/SENIOR c:-/-/SENIOR, LEVEL SENIOR 3/3 [ENTRY EXPERIENCED LEADER]",
        "a:-/-/-/acme b:-/-/-/acme c:-/-/-/acme, ORGANIZATION acme 3/3 []",
        "a:-/-/-/-/kofi b:-/-/-/-/kofi c:-/-/-/-/kofi, INTRODUCER kofi 3/3 []"
    })
    void beingAlikeIsSaidFromThreeVoicesOn(String heard, String echoes) {
        var coverage = Coverage.of(people(heard));
        var brief =
                coverage.echoes().stream()
                        .map(
                                each ->
                                        each.trait()
                                                + " "
                                                + each.value()
                                                + " "
                                                + each.alike()
                                                + "/"
                                                + each.known()
                                                + " ["
                                                + String.join(" ", each.unheard())
                                                + "]")
                        .collect(Collectors.joining(", "));
        assertEquals(echoes, brief);
    }

    @Test
    void theWorstEchoComesFirst() {
        var heard =
                people(
                        "a:LARGE/ALUMNI b:LARGE/ALUMNI c:LARGE/ALUMNI d:LARGE/ALUMNI"
                                + " e:SMALL/ALUMNI");
        var echoes = Coverage.of(heard).echoes();
        assertEquals(
                List.of(Trait.TIE, Trait.SIZE), echoes.stream().map(each -> each.trait()).toList());
        assertEquals(List.of(true, false), echoes.stream().map(each -> each.all()).toList());
    }

    @Test
    void whoDiffersMostWidensMost() {
        var coverage = Coverage.of(people("a:LARGE/ALUMNI b:LARGE/ALUMNI c:LARGE/ALUMNI"));
        var others =
                people(
                        "same:LARGE/ALUMNI dunno:-/- half:LARGE/FRIEND most:SMALL/NONE"
                                + " other:SMALL/ALUMNI");

        var found = coverage.widening(others).stream().map(Traits::contactId).toList();
        assertEquals(List.of("most", "half", "other"), found);
    }

    @Test
    void mixedVoicesNeedNobodyElse() {
        var coverage = Coverage.of(people("a:LARGE b:SMALL c:MEDIUM"));
        assertEquals(3, coverage.voices());
        assertEquals(List.of(), coverage.widening(people("d:SMALL")));
    }

    @Test
    void traitsAreReadFromTheContact() {
        var job =
                new Profile.Job(
                        "Lead", "acme", new Profile.Footing(null, Profile.Level.SENIOR, null));
        var contact =
                Contact.named("ana", "Ana")
                        .with(Profile.named("Ana").with(job))
                        .with(new Tie(Tie.Kind.ALUMNI, null, 1, false, false));
        var acme =
                Organization.named("acme", "Acme")
                        .with(Organization.About.NOTHING.with(Organization.Size.LARGE));

        assertEquals(traits("ana:LARGE/ALUMNI/SENIOR/acme/kofi"), Traits.of(contact, acme, "kofi"));
        assertEquals("", Traits.of(contact, null, null).value(Trait.INTRODUCER).orElseThrow());
    }
}
