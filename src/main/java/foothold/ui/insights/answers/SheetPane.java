package foothold.ui.insights.answers;

import static foothold.ui.Messages.text;

import foothold.ui.insights.model.AnswersModel;
import foothold.ui.insights.model.AnswersModel.Place;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * The sheet itself: questions stay on the left and people on top while the answers scroll between
 * them. Only what is in view is drawn.
 */
final class SheetPane extends Region {
    private static final double BAR = 14;
    private static final double GAP = 1;

    private final AnswersModel model;
    private final Reused<QuestionHead> questions = new Reused<>(QuestionHead::new);
    private final Reused<VoiceHead> voices = new Reused<>(VoiceHead::new);
    private final Reused<AnswerCell> cells = new Reused<>(AnswerCell::new);
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private Sizes sizes;

    SheetPane(AnswersModel model) {
        this.model = model;
        this.sizes = new Sizes(model.shown().get().sheet());
        setId("answers-sheet");
        getStyleClass().add("answers-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(questions, voices, cells, across, down);
        across.valueProperty().subscribe(_ -> requestLayout());
        down.valueProperty().subscribe(_ -> requestLayout());
        model.shown().subscribe(now -> show());
        model.place().subscribe(_ -> look());
        focusedProperty().subscribe(_ -> requestLayout());
        setOnKeyPressed(this::key);
        setOnScroll(this::scroll);
        cells.setOnMousePressed(this::press);
    }

    private void show() {
        sizes = new Sizes(model.shown().get().sheet());
        requestLayout();
        look();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.step(0, -1);
            case RIGHT -> model.step(0, 1);
            case UP -> model.step(-1, 0);
            case DOWN -> model.step(1, 0);
            case HOME -> model.go(new Place(model.place().get().line(), 0));
            case END -> model.go(new Place(model.place().get().line(), sizes.columns()));
            case SPACE, T -> model.tell();
            case ENTER -> model.openPerson();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        move(across, sideways ? event.getDeltaY() : event.getDeltaX());
        move(down, sideways ? 0 : event.getDeltaY());
        event.consume();
    }

    private static void move(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
    }

    private void press(MouseEvent event) {
        requestFocus();
        model.go(
                new Place(
                        sizes.lineAt(event.getY() + down.getValue()),
                        sizes.columnAt(event.getX() + across.getValue())));
        if (event.getClickCount() == 2) {
            model.openPerson();
        }
    }

    /** Brings the answer looked at into view. */
    private void look() {
        var at = model.place().get();
        if (at.line() < sizes.lines() && at.voice() < sizes.columns() && getHeight() > 0) {
            limits();
            reveal(down, sizes.top(at.line()), sizes.height(at.line()), cells.getHeight());
            reveal(across, sizes.left(at.voice()), Sizes.VOICE, cells.getWidth());
            setAccessibleText(accessible());
        }
        requestLayout();
    }

    private String accessible() {
        var question = model.line().orElseThrow().text();
        var name = model.voice().orElseThrow().contact().name();
        return text("answers.said", name, question, AnswerCell.words(model.said()));
    }

    private static void reveal(ScrollBar bar, double from, double length, double room) {
        double latest = from;
        double earliest = from + length - room;
        if (bar.getValue() > latest) {
            bar.setValue(latest);
        } else if (bar.getValue() < earliest) {
            bar.setValue(Math.min(earliest, latest));
        }
    }

    private void limits() {
        limit(across, sizes.width(), getWidth() - Sizes.QUESTION - BAR);
        limit(down, sizes.height(), getHeight() - Sizes.HEAD - BAR);
    }

    private static void limit(ScrollBar bar, double length, double room) {
        double most = Math.max(0, length - room);
        bar.setMax(most);
        bar.setVisibleAmount(length <= 0 ? 1 : most * Math.clamp(room / length, 0, 1));
        bar.setBlockIncrement(room);
        bar.setUnitIncrement(Sizes.VOICE / 4);
        bar.setVisible(most > 0);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    @Override
    protected void layoutChildren() {
        limits();
        double width = Math.max(0, getWidth() - Sizes.QUESTION - BAR);
        double height = Math.max(0, getHeight() - Sizes.HEAD - BAR);
        questions.resizeRelocate(0, Sizes.HEAD, Sizes.QUESTION, height);
        voices.resizeRelocate(Sizes.QUESTION, 0, width, Sizes.HEAD);
        cells.resizeRelocate(Sizes.QUESTION, Sizes.HEAD, width, height);
        across.resizeRelocate(Sizes.QUESTION, getHeight() - BAR, width, BAR);
        down.resizeRelocate(getWidth() - BAR, Sizes.HEAD, BAR, height);
        draw(width, height);
    }

    private void draw(double width, double height) {
        questions.begin();
        voices.begin();
        cells.begin();
        if (sizes.lines() > 0 && sizes.columns() > 0) {
            int firstLine = sizes.lineAt(down.getValue());
            int lastLine = sizes.lineAt(down.getValue() + height);
            int firstVoice = sizes.columnAt(across.getValue());
            int lastVoice = sizes.columnAt(across.getValue() + width);
            for (int voice = firstVoice; voice <= lastVoice; voice++) {
                drawVoice(voice);
            }
            for (int line = firstLine; line <= lastLine; line++) {
                drawQuestion(line);
                for (int voice = firstVoice; voice <= lastVoice; voice++) {
                    drawAnswer(line, voice);
                }
            }
        }
        questions.end();
        voices.end();
        cells.end();
    }

    private void drawVoice(int voice) {
        var head = voices.next();
        head.show(model.shown().get().sheet().voices().get(voice));
        head.resizeRelocate(
                sizes.left(voice) - across.getValue(), 0, Sizes.VOICE - GAP, Sizes.HEAD - GAP);
    }

    private void drawQuestion(int line) {
        var head = questions.next();
        head.show(model.shown().get().sheet().lines().get(line));
        head.resizeRelocate(
                0,
                sizes.top(line) - down.getValue(),
                Sizes.QUESTION - GAP,
                sizes.height(line) - GAP);
    }

    private void drawAnswer(int line, int voice) {
        var cell = cells.next();
        var sheet = model.shown().get().sheet();
        boolean lookedAt = model.place().get().equals(new Place(line, voice));
        cell.show(sheet.lines().get(line).of(sheet.voices().get(voice)), lookedAt);
        cell.resizeRelocate(
                sizes.left(voice) - across.getValue(),
                sizes.top(line) - down.getValue(),
                Sizes.VOICE - GAP,
                sizes.height(line) - GAP);
    }
}
