package foothold.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.domain.followup.FollowupKind;

import org.junit.jupiter.api.DynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of cases, one a row: its name, what happened with Ann, now, and every follow-up to show
 * then, as {@link Story#brief} puts it, by commas; "none" for none.
 */
public final class Cases {
    private final Set<FollowupKind> kinds;
    private final List<DynamicTest> rows = new ArrayList<>();
    private Supplier<Story> setting = Story::new;

    private Cases(Set<FollowupKind> kinds) {
        this.kinds = kinds;
    }

    /** Cases that look at these kinds alone; all kinds when none is given. */
    public static Cases about(FollowupKind... kinds) {
        return new Cases(Set.of(kinds));
    }

    /** From here on, stories are set so. */
    public Cases where(UnaryOperator<Story> change) {
        setting = () -> change.apply(new Story());
        return this;
    }

    public Cases row(String name, UnaryOperator<Person> facts, String now, String expected) {
        var set = setting;
        rows.add(
                DynamicTest.dynamicTest(
                        name,
                        () -> {
                            var story = set.get();
                            facts.apply(story.contact("Ann"));
                            assertEquals(expected, shown(story, now));
                        }));
        return this;
    }

    private String shown(Story story, String now) {
        var shown =
                story.at(now).stream()
                        .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
                        .map(story::brief)
                        .collect(Collectors.joining(", "));
        return shown.isEmpty() ? "none" : shown;
    }

    public Stream<DynamicTest> rows() {
        return rows.stream();
    }
}
