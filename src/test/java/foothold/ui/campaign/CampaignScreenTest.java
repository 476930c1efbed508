package foothold.ui.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.agenda.Agenda;
import foothold.testdata.OpenFile;
import foothold.testdata.Spree;
import foothold.ui.FakeShell;
import foothold.ui.FxTest;
import foothold.ui.control.InnerPart;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The Campaign screen in use. */
class CampaignScreenTest {
    @TempDir private Path folder;
    private OpenFile file;
    private Agenda agenda;
    private FakeShell shell;
    private Parent view;

    @BeforeEach
    void open() {
        file = new OpenFile(folder);
        agenda = file.agenda();
    }

    @AfterEach
    void close() {
        agenda.close();
        file.close();
    }

    @Test
    void anEmptyScreenInvitesToStartACampaign() {
        FxTest.run(
                () -> {
                    show();
                    assertTrue(FxTest.texts(view).contains("Plan an outreach spree"));
                    var start = find("campaign-first-start", Button.class);
                    assertTrue(start.isDisabled());
                    find("campaign-first", TextField.class).setText("Autumn");
                    start.fire();
                    settle();
                    assertEquals("Autumn", find("campaign-name", TextField.class).getText());
                    assertEquals(List.of("Started “Autumn” [Undo]"), shell.toasts());
                });
    }

    @Test
    void thePlanSaysInWordsWhatItDraws() {
        Spree.in(file);
        FxTest.run(
                () -> {
                    show();
                    assertEquals(
                            "13 requests sent of 30 planned up to this week. 3 meetings held of 8"
                                    + " planned.",
                            said("campaign-weeks-says"));
                    var plot = view.lookup("#campaign-weeks-requests").getAccessibleText();
                    assertTrue(plot.startsWith("Week of Mon 2 Nov: 8 planned, 12 sent"), plot);
                    assertEquals("3 held, 0 set, 7 still to get.", said("campaign-goal"));
                    assertTrue(said("campaign-needs-says").contains("for an even chance"));
                    assertFalse(view.lookup("#campaign-curve").getAccessibleText().isEmpty());
                    assertFalse(view.lookup("#campaign-load").getAccessibleText().isEmpty());
                });
    }

    @Test
    void whatIfAnswersAsTheSliderMoves() {
        Spree.in(file);
        FxTest.run(
                () -> {
                    show();
                    var slider = find("campaign-extra", Slider.class);
                    slider.setValue(3);
                    var few = said("campaign-whatif-says");
                    slider.setValue(30);
                    var many = said("campaign-whatif-says");
                    assertTrue(few.contains("With 3 more") && many.contains("With 30 more"), many);
                });
    }

    @Test
    void aWishIsTypedAndAnsweredAtOnce() {
        Spree.in(file);
        FxTest.run(
                () -> {
                    show();
                    var wish = find("campaign-wished", TextField.class);
                    wish.setText("3");
                    assertEquals(
                            "Everything you wished for is held or set.",
                            said("campaign-needs-says"));
                    wish.setText("lots");
                    assertTrue(FxTest.texts(view).contains("A whole number up to 500, please."));
                });
    }

    @Test
    void fieldsAreSavedOnEnterAndTellWhatIsWrong() {
        Spree.in(file);
        FxTest.run(
                () -> {
                    show();
                    var requests = find("campaign-requests", TextField.class);
                    requests.setText("12");
                    requests.getOnAction().handle(null);
                    settle();
                    assertEquals(
                            List.of("Change the requests per week of “Autumn” [Undo]"),
                            shell.toasts());
                    var to = find("campaign-to", TextField.class);
                    to.setText("some day");
                    to.getOnAction().handle(null);
                    assertTrue(said("campaign-to-problem").startsWith("“some day” is no date"));
                });
    }

    @Test
    void numbersSpeakInRangesAndNameWhereClaimsComeFrom() {
        Spree.in(file);
        FxTest.run(
                () -> {
                    show();
                    find("campaign-tab-numbers", ToggleButton.class).fire();
                    settle();
                    var texts = FxTest.texts(view);
                    assertTrue(texts.contains("of those asked: 4 of 12, likely 14–61 %"));
                    assertTrue(texts.contains("Yours: 0 of 3: too few to tell"));
                    assertTrue(
                            texts.contains(
                                    "A popular claim with no study behind it. Other people’s"
                                            + " records say about 1 in 12 to 1 in 40."));
                    var offer = (CheckBox) view.lookup("#campaign-offers").lookup(".check-box");
                    offer.fire();
                    settle();
                    assertTrue(FxTest.texts(view).contains("Yours: 1 of 3: too few to tell"));
                });
    }

    @Test
    void otherPartsStandBesideIts() {
        Spree.in(file);
        FxTest.run(
                () -> {
                    var shown = new int[1];
                    var part =
                            new InnerPart(
                                    "more", "More", () -> new Label("There"), () -> shown[0]++);
                    show(part);
                    find("campaign-tab-more", ToggleButton.class).fire();
                    assertTrue(FxTest.texts(view).contains("There"));
                    assertEquals(1, shown[0]);
                });
    }

    private void show(InnerPart... more) {
        shell = new FakeShell();
        var screen =
                CampaignScreen.over(file.workspace(), agenda, file.random(), shell, List.of(more));
        view = (Parent) screen.node();
        FxTest.scene(view, 812, 600);
        screen.shown();
        settle();
    }

    private void settle() {
        view.applyCss();
        view.layout();
    }

    private String said(String id) {
        return find(id, Label.class).getText();
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return FxTest.find(view, id, type);
    }
}
