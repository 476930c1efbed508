package foothold.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.service.StoreException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is said of what went wrong, and what is kept to oneself. */
class FailuresTest {
    private final Logger log = Logger.getLogger("foothold");
    private final List<String> copied = new ArrayList<>();
    private final Failures failures = new Failures(copied::add);

    @BeforeEach
    void beQuiet() {
        log.setLevel(Level.OFF);
    }

    @Test
    void anExpectedFailureSaysWhatHappenedAndWhatToDo() {
        var full =
                new StoreException(
                        StoreException.Kind.UNWRITABLE,
                        "There is no room left.",
                        "Make room, then repeat the step.",
                        null);
        var toast = failures.toast(full);
        assertEquals("There is no room left.", toast.title());
        assertEquals("Make room, then repeat the step.", toast.advice());
        assertTrue(toast.stays());
        assertTrue(toast.options().isEmpty());
        var file = failures.toast(new IOException("/home/ann/secret.csv (Permission denied)"));
        assertFalse((file.title() + file.advice()).contains("secret"));
    }

    @Test
    void aBugGetsACodeAndAReportWithoutAnybodysData() {
        var cause = new IllegalStateException("maya@example.org has no stage");
        var toast = failures.toast(new IllegalArgumentException("Maya Lindqvist", cause));
        assertTrue(toast.title().matches(".*\\bF-[0-9A-V]{4}-[0-9A-V]{4}\\b.*"), toast.title());
        toast.options().getFirst().run().run();
        var report = copied.getFirst();
        assertTrue(report.contains("IllegalArgumentException"), report);
        assertTrue(report.contains("caused by java.lang.IllegalStateException"), report);
        assertTrue(report.contains("FailuresTest"), report);
        assertFalse(report.contains("Maya") || report.contains("maya@"), report);
    }

    @Test
    void theSameBugHasTheSameCode() {
        var codes = new ArrayList<String>();
        for (var name : List.of("Ann", "Bo")) {
            codes.add(Failures.code(new IllegalStateException(name)));
        }
        assertEquals(codes.get(0), codes.get(1));
        assertNotEquals(codes.get(0), Failures.code(new IllegalArgumentException("Ann")));
    }
}
