package foothold.testdata;

import foothold.domain.Entity;
import foothold.domain.followup.Dossier;
import foothold.domain.followup.Ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Takes dossiers apart: their facts in another order, or only some of them. */
public final class Parts {
    private Parts() {}

    public static Dossier mixed(Dossier facts, Random random) {
        var ledger = facts.ledger();
        var names = ledger.names();
        return new Dossier(
                facts.contact(),
                facts.organization(),
                shuffled(facts.touches(), random),
                shuffled(facts.meetings(), random),
                new Ledger(
                        shuffled(ledger.reminders(), random),
                        shuffled(ledger.promises(), random),
                        shuffled(ledger.actions(), random),
                        ledger.preparation(),
                        new Ledger.Names(
                                shuffled(names.by(), random), shuffled(names.given(), random))));
    }

    public static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    public static Set<String> ids(List<Dossier> people) {
        var ids = new HashSet<String>();
        for (var facts : people) {
            var ledger = facts.ledger();
            facts.touches().forEach(each -> ids.add(each.id()));
            Stream.of(
                            facts.meetings(),
                            ledger.reminders(),
                            ledger.promises(),
                            ledger.actions(),
                            ledger.preparation().research())
                    .flatMap(List::stream)
                    .forEach(each -> ids.add(each.id()));
            ledger.names().by().forEach(each -> ids.add(each.referral().id()));
        }
        return ids;
    }

    public static Dossier only(Set<String> known, Dossier facts) {
        var ledger = facts.ledger();
        var names = ledger.names();
        return new Dossier(
                facts.contact(),
                facts.organization(),
                facts.touches().stream().filter(each -> known.contains(each.id())).toList(),
                only(known, facts.meetings()),
                new Ledger(
                        only(known, ledger.reminders()),
                        only(known, ledger.promises()),
                        only(known, ledger.actions()),
                        new Ledger.Preparation(
                                only(known, ledger.preparation().research()),
                                ledger.preparation().questions()),
                        new Ledger.Names(
                                names.by().stream()
                                        .filter(each -> known.contains(each.referral().id()))
                                        .toList(),
                                names.given().stream()
                                        .filter(each -> known.contains(each.referral().id()))
                                        .map(
                                                each ->
                                                        new Ledger.Lead(
                                                                each.referral(),
                                                                only(known, each.named())))
                                        .toList())));
    }

    public static <T extends Entity> List<T> only(Set<String> known, List<T> facts) {
        return facts.stream().filter(each -> known.contains(each.id())).toList();
    }
}
