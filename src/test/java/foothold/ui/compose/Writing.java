package foothold.ui.compose;

import foothold.domain.flat.Shapes;
import foothold.domain.outreach.Message;
import foothold.domain.outreach.Message.Kind;
import foothold.service.compose.Correspondence;
import foothold.service.compose.Errand;
import foothold.ui.FakeShell;
import foothold.ui.compose.act.PadModel;
import foothold.ui.compose.act.Services;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A pad over a real file, with tasks that run at once. */
public final class Writing implements AutoCloseable {
    private final Correspondence letters;
    private final FakeShell shell = new FakeShell();
    private final Services services;
    private final PadModel pad;

    public Writing(Path folder) {
        letters = new Correspondence(folder);
        services =
                new Services(letters.file().workspace(), letters.agenda(), letters.file().random());
        pad = new PadModel(services, shell);
    }

    public Correspondence letters() {
        return letters;
    }

    public Services services() {
        return services;
    }

    public FakeShell shell() {
        return shell;
    }

    public PadModel pad() {
        return pad;
    }

    /** Lays out something to Maya. */
    public Writing to(Kind kind) {
        pad.write(Errand.write(Correspondence.MAYA, kind));
        return this;
    }

    public String body() {
        return pad.letter().fields().body().get();
    }

    /** Somebody types that text in the place of what stands there, and pauses. */
    public Writing type(String text) {
        pad.letter().fields().body().set(text);
        pause();
        return this;
    }

    /** So much time passes that typing has come to its end. */
    public void pause() {
        letters.file().pass(Duration.ofSeconds(3));
        shell.tasks().elapse(Duration.ofSeconds(3));
    }

    /** My messages to Maya, by id. */
    public List<Message> messages() {
        return letters
                .file()
                .workspace()
                .store()
                .pointing(Shapes.MESSAGE, "contact", Correspondence.MAYA)
                .stream()
                .filter(Message::outgoing)
                .toList();
    }

    /** What is due about Maya, as kinds. */
    public List<String> due() {
        var now = letters.file().now();
        return letters.agenda().look(now).list(30).stream()
                .filter(each -> Correspondence.MAYA.equals(each.party().contactId()))
                .map(each -> each.kind().name())
                .toList();
    }

    /** The rules of the findings, gravest first. */
    public List<String> findings() {
        return pad.letter().checks().get().findings().stream()
                .map(each -> each.rule().name())
                .toList();
    }

    @Override
    public void close() {
        letters.close();
    }
}
