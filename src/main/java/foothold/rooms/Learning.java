package foothold.rooms;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.ui.Screen;
import foothold.ui.Shell;
import foothold.ui.board.BoardFeature;
import foothold.ui.insights.InsightsScreen;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The rooms in which one sees what the conversations add up to. */
final class Learning {
    private final BoardFeature board;
    private final InsightsScreen insights;

    /**
     * Over that file.
     *
     * @param random goes into new ids
     * @param openMeeting brings a meeting to the front, by its id
     */
    Learning(
            Workspace workspace,
            Agenda agenda,
            RandomGenerator random,
            Shell shell,
            Consumer<String> openMeeting) {
        board = new BoardFeature(workspace, agenda, random, shell);
        insights = InsightsScreen.over(workspace, random, shell, openMeeting, board.parts());
    }

    /** Insights, answers, the path board and the hypotheses. */
    Screen insights() {
        return insights;
    }

    /** Writes what is typed and not written yet. */
    void flush() {
        board.flush();
    }
}
