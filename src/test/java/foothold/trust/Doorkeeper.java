package foothold.trust;

import foothold.doorbell.Door;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts as the window does, as far as its door: gets in and stays, or rings and goes. */
final class Doorkeeper {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Doorkeeper() {}

    public static void main(String[] args) throws InterruptedException {
        var door = Door.of(Path.of(args[0]));
        if (door.isAnswered(List.of("--zone", args[1]), PATIENCE)) {
            System.out.println("answered");
            return;
        }
        System.out.println("open");
        door.answer(words -> System.out.println("raised by " + words.getLast()));
        new CountDownLatch(1).await();
    }
}
