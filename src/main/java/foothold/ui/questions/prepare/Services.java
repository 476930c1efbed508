package foothold.ui.questions.prepare;

import foothold.domain.question.Question;
import foothold.domain.question.Suggestion;
import foothold.service.Workspace;
import foothold.service.brief.BriefExport;
import foothold.service.prepare.Introduction;
import foothold.service.prepare.MeetingList;
import foothold.service.prepare.Preparation;
import foothold.service.prepare.ResearchSheet;
import foothold.service.questions.QuestionBank;
import foothold.service.questions.QuestionLists;
import foothold.service.questions.QuestionWorth;
import foothold.ui.questions.prepare.PrepareModel.Offered;
import foothold.ui.questions.prepare.PrepareModel.Shown;

import java.util.Comparator;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What getting ready for a meeting is done with. */
public final class Services {
    private static final int LEAST_SUGGESTED = 3;

    private final Workspace workspace;
    private final QuestionBank bank;
    private final QuestionLists lists;
    private final MeetingList questions;
    private final ResearchSheet research;

    /** Services over that file; {@code random} goes into new ids. */
    public Services(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.bank = new QuestionBank(workspace, random);
        this.lists = new QuestionLists(workspace, random);
        this.questions = new MeetingList(workspace, random);
        this.research = new ResearchSheet(workspace, random);
    }

    /**
     * Reads everything about that meeting; empty when it is gone. Not on the FX thread.
     *
     * @param byWorth whether what was worth asking before is suggested first
     */
    Optional<Shown> read(String meetingId, boolean byWorth) {
        var all = bank.questions();
        var worths = QuestionWorth.read(workspace.store());
        Comparator<Question> first = byWorth ? worths.bestFirst() : (_, _) -> 0;
        return Preparation.read(workspace.store(), meetingId)
                .map(
                        now -> {
                            int chosen = now.questions().size();
                            int missing =
                                    chosen >= Suggestion.MOST
                                            ? 0
                                            : Math.max(LEAST_SUGGESTED, Suggestion.USUAL - chosen);
                            var suggested = Suggestion.of(all, now.occasion(), missing, first);
                            return new Shown(now, new Offered(suggested, worths), all, lists.all());
                        });
    }

    Workspace workspace() {
        return workspace;
    }

    MeetingList questions() {
        return questions;
    }

    ResearchSheet research() {
        return research;
    }

    Introduction introduction() {
        return new Introduction(workspace);
    }

    BriefExport brief() {
        return new BriefExport(workspace);
    }
}
