package foothold.trust.walk;

import foothold.domain.Settings;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.flat.Shapes;
import foothold.domain.question.Question;
import foothold.service.bulk.Assign;
import foothold.service.campaign.Campaigns;
import foothold.service.campaign.Members;
import foothold.service.campaign.Paths;
import foothold.service.duplicates.Duplicates;
import foothold.service.duplicates.MergeSheet;
import foothold.service.imports.Importer;
import foothold.service.imports.PeopleImport;
import foothold.service.imports.RefusedFile;
import foothold.service.people.Newcomer;
import foothold.service.people.People;
import foothold.service.questions.QuestionBank;
import foothold.service.settings.Preferences;
import foothold.service.transfer.ArchiveImport;
import foothold.service.trash.Trash;
import foothold.testdata.DataFile;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Everything a user can do, one at a time, on whatever the file holds by then. */
final class Deeds {
    private final DataFile file;
    private final Random random;
    private final Hand hand;
    private final List<Path> imports;
    private final List<Runnable> all;

    /** {@code imports} are files that can be brought in. */
    Deeds(DataFile file, Random random, List<Path> imports) {
        this.file = file;
        this.random = random;
        this.hand = new Hand(file, random);
        this.imports = imports;
        var talks = new Talks(hand);
        this.all =
                List.of(
                        this::add,
                        this::standing,
                        this::assign,
                        talks::one,
                        talks::one,
                        talks::one,
                        talks::one,
                        talks::one,
                        talks::one,
                        talks::one,
                        talks::one,
                        this::bringIn,
                        this::merge,
                        this::plan,
                        this::prefer,
                        this::ask,
                        this::discard,
                        this::discard,
                        this::restore,
                        this::forget,
                        this::purge);
    }

    /** Does one of them; it may find nothing to do. */
    void one() {
        all.get(random.nextInt(all.size())).run();
    }

    private void add() {
        var name = "New " + random.nextInt(9) + " Person";
        var newcomer = Newcomer.of(name, "Analyst", random.nextBoolean() ? "Acme" : null);
        new People(file.workspace(), random).add(newcomer, random.nextBoolean());
    }

    private void standing() {
        var people = new People(file.workspace(), random);
        var ids = hand.some();
        switch (random.nextInt(6)) {
            case 0 -> people.target(ids, random.nextBoolean());
            case 1 -> people.tag(ids, "50%, a\nb");
            case 2 -> people.archive(ids);
            case 3 -> people.close(ids, Closure.Reason.PAUSED);
            case 4 -> people.doNotContact(ids, true);
            default -> people.mentor(ids, true);
        }
    }

    private void assign() {
        var assign = new Assign(file.workspace());
        if (random.nextBoolean()) {
            assign.cadence(hand.some(), assign.cadences().getLast());
        } else {
            hand.any(Shapes.CAMPAIGN).ifPresent(each -> assign.campaign(hand.some(), each));
        }
    }

    private void bringIn() {
        var list = new PeopleImport(file.workspace(), random);
        var importer = new Importer(list, new ArchiveImport(file.workspace()));
        try {
            var from = imports.get(random.nextInt(imports.size()));
            importer.prepare(from, Importer.Format.AUTO).apply();
        } catch (RefusedFile e) {
            throw new AssertionError(e);
        }
    }

    private void merge() {
        var two = hand.some();
        if (two.size() > 1) {
            var sheet = new MergeSheet(file.contact(two.get(0)), file.contact(two.get(1)));
            new Duplicates(file.workspace(), random).merge(sheet, Set.of("name"));
        }
    }

    private void plan() {
        var campaigns = new Campaigns(file.workspace(), random);
        switch (random.nextInt(4)) {
            case 0 -> campaigns.start("Spree", LocalDate.of(2026, 11, 20));
            case 1 -> hand.any(Shapes.CAMPAIGN).ifPresent(each -> campaigns.delete(each.id()));
            case 2 -> hand.any(Shapes.PATH).ifPresent(new Paths(file.workspace(), random)::delete);
            default ->
                    hand.any(Shapes.CAMPAIGN)
                            .ifPresent(it -> new Members(file.workspace()).choose(it, hand.some()));
        }
    }

    private void prefer() {
        var choices = new Preferences(file.workspace(), random);
        choices.theme(Settings.Theme.values()[random.nextInt(3)]);
        choices.takeOff(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 24), null);
    }

    private void ask() {
        new QuestionBank(file.workspace(), random).add("Why?", Question.Category.TRENDS);
    }

    private void discard() {
        trash().discard(hand.some());
    }

    private void restore() {
        hand.any(Shapes.DISCARDED).ifPresent(each -> trash().restore(each.id()));
    }

    private void forget() {
        hand.any(Shapes.DISCARDED).ifPresent(each -> trash().forget(each.id()));
    }

    private void purge() {
        file.pass(Duration.ofDays(31));
        trash().purge();
    }

    private Trash trash() {
        return new Trash(file.workspace(), random);
    }
}
