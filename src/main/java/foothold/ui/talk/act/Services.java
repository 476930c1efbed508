package foothold.ui.talk.act;

import foothold.domain.Settings;
import foothold.domain.dates.DateWords;
import foothold.domain.flat.Shapes;
import foothold.domain.question.Question;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.board.Hypotheses;
import foothold.service.ledger.Actions;
import foothold.service.ledger.Promises;
import foothold.service.ledger.Referrals;
import foothold.service.talk.AskedAbout;
import foothold.service.talk.Capture;
import foothold.service.talk.Debriefing;
import foothold.service.talk.TalkBook;
import foothold.ui.HumanDates;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** The use cases of a meeting and its debrief, over one data file. */
public final class Services {
    private final Workspace workspace;
    private final RandomGenerator random;
    private final TalkBook book;
    private final Capture capture;
    private final Debriefing debriefing;

    /**
     * Use cases over {@code workspace}; {@code random} goes into new ids.
     *
     * @param bank all questions there are; not asked on the FX thread
     */
    public Services(
            Workspace workspace,
            Agenda agenda,
            RandomGenerator random,
            Supplier<List<Question>> bank) {
        this.workspace = workspace;
        this.random = random;
        this.book = new TalkBook(workspace, agenda, bank);
        this.capture = new Capture(workspace, random);
        this.debriefing = new Debriefing(workspace, book, random);
    }

    public Workspace workspace() {
        return workspace;
    }

    public TalkBook book() {
        return book;
    }

    Capture capture() {
        return capture;
    }

    Debriefing debriefing() {
        return debriefing;
    }

    Referrals referrals() {
        return new Referrals(workspace, random);
    }

    Promises promises() {
        return new Promises(workspace, random);
    }

    Actions actions() {
        return new Actions(workspace, random);
    }

    Hypotheses hypotheses() {
        return new Hypotheses(workspace, random);
    }

    AskedAbout askedAbout() {
        return new AskedAbout(workspace);
    }

    public Instant now() {
        return workspace.clock().instant();
    }

    /** Dates as people say them now, in the user's own zone. */
    public HumanDates dates() {
        return new HumanDates(zone(), now());
    }

    /** Reads dates typed now, in the user's zone and order of dates. */
    DateWords dateWords() {
        var country = settings().map(each -> each.calendar().country()).orElse(null);
        return new DateWords(now().atZone(zone()), DateWords.Order.in(country));
    }

    private ZoneId zone() {
        return settings().map(Settings::zone).orElseGet(() -> workspace.clock().getZone());
    }

    private Optional<Settings> settings() {
        return workspace.store().find(Shapes.SETTINGS, Settings.ID);
    }
}
