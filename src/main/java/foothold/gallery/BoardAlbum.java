package foothold.gallery;

import foothold.gallery.learning.BoardStory;

import java.util.List;

/** The path board and the hypotheses after one meeting, after twelve, and after very many. */
final class BoardAlbum {
    private BoardAlbum() {}

    static Album one() {
        return new Album("board-one", BoardStory::one, List.of(Pose.of("board"), hypotheses()));
    }

    static Album three() {
        return new Album(
                "board-three",
                BoardStory::three,
                List.of(
                        Pose.of("board"),
                        open("board-open", "board-cell-2-2"),
                        open("board-ask", "board-cell-2-4"),
                        open("board-path", "board-cell-2-0"),
                        Hand.pressing(
                                "board-criteria",
                                "board",
                                "board-cell-2-0",
                                "board-criteria-button"),
                        hypotheses()));
    }

    static Album many() {
        return new Album(
                "board-many",
                BoardStory::many,
                List.of(Pose.of("board"), open("board-open", "board-cell-0-1"), hypotheses()));
    }

    /** The panel of one cell; the board was read for the picture before. */
    private static Pose open(String name, String cell) {
        return Hand.pressing(name, "board", cell);
    }

    private static Pose hypotheses() {
        return Hand.pressing("hypotheses", "board", "board-tab-hypotheses");
    }
}
