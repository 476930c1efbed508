package foothold.ui.board.grid;

import foothold.domain.question.Question;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.board.BoardExport;
import foothold.service.board.Boards;
import foothold.service.board.Criteria;
import foothold.service.board.Judging;
import foothold.service.prepare.MeetingList;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The use cases of the board, over one data file.
 *
 * @param bank all questions there are
 */
public record Services(
        Workspace workspace, Agenda agenda, RandomGenerator random, Supplier<List<Question>> bank) {

    public Boards boards() {
        return new Boards(workspace, agenda, bank);
    }

    Judging judging() {
        return new Judging(workspace, random);
    }

    Criteria criteria() {
        return new Criteria(workspace, random);
    }

    MeetingList lists() {
        return new MeetingList(workspace, random);
    }

    BoardExport export() {
        return new BoardExport(workspace, boards());
    }
}
