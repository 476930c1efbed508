package foothold.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

/** R10: of processes that open a window over the same file, one does and the others raise it. */
class DoubleStartTest {
    private static final int KILLED_EACH = 4;

    @TempDir private Path folder;
    private int kills;

    @Test
    void fourDoubleStarts() throws Exception {
        starts(4);
        Promise.kept("R10", "%d double starts raised the first, %d kills", 4, kills);
    }

    @Test
    @Tag("trust")
    void fiftyDoubleStarts() throws Exception {
        starts(50);
        Promise.kept("R10", "%d double starts raised the first, %d kills", 50, kills);
    }

    @Test
    void ofTwoStartedAtOnceOneOpens() throws Exception {
        try (var one = start("1");
                var other = start("2")) {
            var said = new String[] {one.line(), other.line()};
            Arrays.sort(said);
            assertEquals("[answered, open]", Arrays.toString(said));
        }
    }

    private void starts(int number) throws Exception {
        var first = start("0");
        assertEquals("open", first.line());
        try {
            for (int i = 1; i <= number; i++) {
                try (var second = start("" + i)) {
                    assertEquals("[answered]", second.rest().toString());
                    second.requireSuccess();
                }
                assertEquals("raised by " + i, first.line());
                if (i % KILLED_EACH == 0) {
                    assertTrue(first.kill().isEmpty());
                    kills++;
                    first = start("after " + i);
                    assertEquals("open", first.line(), "after a kill");
                }
            }
        } finally {
            first.close();
        }
    }

    private Child start(String name) throws Exception {
        return Child.start(folder, Doorkeeper.class, folder.resolve("foothold.db"), name);
    }
}
