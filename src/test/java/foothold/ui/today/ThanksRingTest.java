package foothold.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;
import foothold.domain.followup.FollowupKind;
import foothold.ui.FxTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The ring that says how much is left to thank. */
class ThanksRingTest {
    @TempDir private Path folder;

    @Test
    void itSaysWhatIsLeftInWordsToo() {
        try (var today = new Opened(folder)) {
            today.file().contact("Ann", null);
            today.file().meeting("Ann", "2026-11-20T09:00", "2026-11-24T14:00");
            var thanks = today.select("THANK_YOU Ann");
            assertEquals(FollowupKind.THANK_YOU, thanks.kind());
            var at = ((Due.AtInstant) thanks.due()).instant();
            FxTest.run(
                    () -> {
                        var ring = new ThanksRing();
                        assertFalse(ring.isVisible());
                        ring.show(thanks, at.minusSeconds(6 * 3600 + 1));
                        assertTrue(ring.isVisible());
                        assertEquals("6 of 24 hours left to thank", ring.getAccessibleText());
                        ring.show(thanks, at);
                        assertFalse(ring.isVisible());
                        ring.show(other(today), at.minusSeconds(60));
                        assertFalse(ring.isVisible());
                    });
        }
    }

    private static Followup other(Opened today) {
        return today.select("DEBRIEF Ann");
    }
}
