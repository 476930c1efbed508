package foothold.ui.pipeline.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Stage;
import foothold.service.people.People;
import foothold.service.pipeline.Board;
import foothold.service.pipeline.Card;
import foothold.service.pipeline.Move.Question;
import foothold.service.pipeline.Move.Refusal;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.pipeline.model.MoveModel;
import foothold.ui.pipeline.model.Services;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What dragging does between picking a card up and putting it down. */
class GripTest {

    @Test
    void aCardIsPutDownInAnyOtherColumnAndAskedAbout(@TempDir Path folder) {
        try (var file = new OpenFile(folder);
                var agenda = file.agenda()) {
            file.contact("Ann", null);
            new People(file.workspace(), file.random()).target(List.of("Ann"), true);
            Card ann =
                    Board.read(file.workspace().store(), agenda.look(file.now()))
                            .cards()
                            .getFirst();
            var services = new Services(file.workspace(), agenda, file.random());
            var moves = new MoveModel(services, new FakeShell());
            var grip = new Grip(moves);
            assertFalse(grip.fits(Stage.REQUESTED), "nothing is held");
            assertFalse(grip.drop(Stage.REQUESTED));
            grip.take(ann);
            assertFalse(grip.fits(Stage.TARGET), "it stands there");
            assertFalse(grip.drop(Stage.TARGET));
            assertNull(moves.asked().get());
            assertTrue(grip.fits(Stage.REQUESTED));
            assertTrue(grip.drop(Stage.REQUESTED));
            assertEquals(Question.SENT, moves.asked().get().move());
            assertTrue(grip.drop(Stage.KEEPING_IN_TOUCH), "refused, but told why");
            assertEquals(Refusal.NOT_MET_YET, moves.asked().get().move());
            grip.release();
            assertFalse(grip.fits(Stage.REQUESTED));
        }
    }
}
