package foothold.ui.talk.mode;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Jotting.Tag;

import javafx.scene.input.KeyCode;

import java.util.Arrays;
import java.util.List;

/** The key with which a captured line gets its tag: Ctrl with a digit, or with minus. */
enum TagKeys {
    TREND(Tag.TREND, KeyCode.DIGIT1),
    INSIGHT(Tag.INSIGHT, KeyCode.DIGIT2),
    ADVICE(Tag.ADVICE, KeyCode.DIGIT3),
    RESOURCE(Tag.RESOURCE, KeyCode.DIGIT4),
    NAME(Tag.NAME, KeyCode.DIGIT5),
    PROMISE(Tag.PROMISE, KeyCode.DIGIT6),
    CULTURE(Tag.CULTURE, KeyCode.DIGIT7),
    PAY(Tag.PAY, KeyCode.DIGIT8),
    DAY_TO_DAY(Tag.DAY_TO_DAY, KeyCode.DIGIT9),
    ENTRY_ROUTE(Tag.ENTRY_ROUTE, KeyCode.DIGIT0),
    SURPRISE(Tag.SURPRISE, KeyCode.MINUS);

    private final Tag tag;
    private final KeyCode key;

    TagKeys(Tag tag, KeyCode key) {
        this.tag = tag;
        this.key = key;
    }

    Tag tag() {
        return tag;
    }

    KeyCode key() {
        return key;
    }

    /** The name with the key before it. */
    String label() {
        var sign = key == KeyCode.MINUS ? "−" : key.getName();
        return sign + "  " + name(tag);
    }

    static List<TagKeys> all() {
        return Arrays.asList(values());
    }

    /** What a tag is called. */
    static String name(Tag tag) {
        return text("talk.tag." + tag.name());
    }
}
