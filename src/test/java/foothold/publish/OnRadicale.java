package foothold.publish;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * A real server for a whole class of tests, and for each test a user and a data file of its own.
 */
abstract class OnRadicale {
    static final String CALENDAR = "foothold-calendar/";

    @TempDir Path home;
    @TempDir static Path server;
    static Radicale radicale;
    Desk desk;

    @BeforeAll
    static void start() throws Exception {
        radicale = new Radicale(server);
    }

    @AfterAll
    static void stop() {
        if (radicale != null) {
            radicale.close();
        }
    }

    @BeforeEach
    void open() {
        radicale.nextUser();
        desk = new Desk(home);
    }

    @AfterEach
    void close() {
        desk.close();
    }
}
