package foothold.ui.board.grid;

import static foothold.ui.Messages.text;

import foothold.domain.Text;
import foothold.domain.plan.Verdict;
import foothold.domain.plan.board.Cell;
import foothold.domain.plan.board.Voice;
import foothold.ui.board.mark.Balance;
import foothold.ui.board.mark.Voices;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import java.util.Locale;

/** A cell: who spoke, which way, whether they disagree, and my verdict; or whom to ask. */
final class SaidBox extends CellBox {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final int NAME = 24;
    private static final int WORDS = 60;

    private final Label invitation = line("board-invitation");
    private final Voices voices = new Voices();
    private final Balance balance = new Balance();
    private final Label mine = line("board-mine");

    SaidBox(Spot spot, Runnable run) {
        super(spot, 6, run);
        voices.managedProperty().bind(voices.visibleProperty());
        balance.managedProperty().bind(balance.visibleProperty());
        face().setMouseTransparent(true);
        face().getChildren().addAll(invitation, voices, balance, mine);
    }

    /** Shows that cell of the board. */
    void show(Cell cell, BoardModel.Shown shown) {
        boolean unknown = cell.unknown();
        pseudoClassStateChanged(UNKNOWN, unknown);
        var invites = unknown ? invites(cell) : null;
        say(invitation, invites);
        voices.setVisible(!unknown);
        balance.setVisible(!unknown);
        if (!unknown) {
            var ids = cell.voices().stream().map(Voice::contactId).toList();
            voices.show(ids, shown::name, cell.contradicted());
            balance.show(cell.pros(), cell.cons());
        }
        say(mine, verdict(cell.verdict()));
        setAccessibleText(says(cell, invites));
    }

    private static String invites(Cell cell) {
        var who = cell.next().who();
        var what = cell.place().criterion().name().toLowerCase(Locale.ENGLISH);
        return who == null
                ? text("board.nobody")
                : text("board.invite", Text.excerpt(who.contact().name(), NAME), what);
    }

    /** A verdict in a few words, or null for none. */
    static String verdict(Verdict verdict) {
        if (verdict == null) {
            return null;
        }
        var score = verdict.opinion().score();
        var words = verdict.opinion().words();
        if (score == null) {
            return Text.excerpt(words, WORDS);
        }
        return words == null
                ? text("board.mine", score)
                : text("board.mine.why", score, Text.excerpt(words, WORDS));
    }

    private static String says(Cell cell, String invites) {
        var name = cell.place().criterion().name();
        return invites != null
                ? name + ": " + invites
                : text(
                        cell.contradicted() ? "board.says.split" : "board.says",
                        name,
                        cell.voices().size(),
                        cell.pros(),
                        cell.cons());
    }
}
