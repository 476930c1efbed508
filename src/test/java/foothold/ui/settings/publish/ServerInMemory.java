package foothold.ui.settings.publish;

import foothold.service.publish.Item;
import foothold.service.publish.Outcome;
import foothold.service.publish.PublishFailure;
import foothold.service.publish.Published;
import foothold.service.publish.Publisher;
import foothold.service.publish.Shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/** A server that takes one password and everything else. */
final class ServerInMemory implements Publisher {
    private static final URI PLACE = URI.create("https://cloud.example/ana/foothold/");

    private int held;
    private int made;

    /** The way to it, made as often as it is asked for. */
    Publisher asked() {
        made++;
        return this;
    }

    int made() {
        return made;
    }

    int held() {
        return held;
    }

    private static void check(Login login) {
        if (!login.password().words().equals("right one")) {
            throw new PublishFailure(
                    PublishFailure.Kind.PASSWORD, "cloud.example did not accept it.", "Again.");
        }
    }

    @Override
    public Outcome publish(Login login, List<Item> items, Published published, Watch watch) {
        check(login);
        var place = published.place(Shelf.CALENDAR, PLACE, true);
        items.forEach(each -> place.items().put(each.name(), new Published.Sent("f", "\"e\"", 0)));
        keep(published);
        int before = held;
        held = items.size();
        return new Outcome(held - before, 0, before, 0, 0);
    }

    @Override
    public Outcome remove(Login login, Published published, Watch watch) {
        check(login);
        published.drop(PLACE);
        keep(published);
        int before = held;
        held = 0;
        return new Outcome(0, before, 0, 0, 0);
    }

    private static void keep(Published published) {
        try {
            published.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
