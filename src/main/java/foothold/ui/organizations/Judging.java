package foothold.ui.organizations;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Contact;
import foothold.domain.contact.Profile;

import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.function.Consumer;

/** What makes somebody the better or the worse person to ask first, to choose from. */
final class Judging extends FlowPane {

    /** Shows what is noted of {@code contact}; {@code judged} hears what is chosen instead. */
    Judging(Contact contact, Consumer<Profile.Footing> judged) {
        super(24, 8);
        var now = contact.profile().job().footing();
        var relevance =
                new Choices<Integer>(
                        "relevance",
                        List.of(0, 1, 2, 3),
                        String::valueOf,
                        each ->
                                judged.accept(
                                        new Profile.Footing(
                                                each, now.level(), now.promotedInside())));
        var level =
                new Choices<Profile.Level>(
                        "level",
                        List.of(Profile.Level.values()),
                        each -> text("organizations.level." + each),
                        each ->
                                judged.accept(
                                        new Profile.Footing(
                                                now.relevance(), each, now.promotedInside())));
        var rose =
                new Choices<Boolean>(
                        "promoted",
                        List.of(true, false),
                        each -> text("organizations.promoted." + each),
                        each ->
                                judged.accept(
                                        new Profile.Footing(now.relevance(), now.level(), each)));
        relevance.show(now.relevance());
        level.show(now.level());
        rose.show(now.promotedInside());
        getChildren().addAll(relevance, level, rose);
    }
}
