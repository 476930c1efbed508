package foothold.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A {@link Dialogs} for tests: answers what the test said, remembers what it was asked. */
public final class FakeDialogs implements Dialogs {
    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private String clipboard = "";

    /** The next file dialog chooses that file; without an answer left, the user cancels. */
    public FakeDialogs choosing(Path answer) {
        answers.add(answer);
        return this;
    }

    @Override
    public Optional<Path> chooseFile(String title, String... endings) {
        asked.add(title);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> chooseSaveAs(String title, String suggestedName) {
        asked.add(suggestedName);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public void open(URI link) {
        opened.add(link);
    }

    @Override
    public void showFolder(Path folder) {
        opened.add(folder.toUri());
    }

    @Override
    public void copy(String text) {
        clipboard = text;
    }

    /** Titles of the open dialogs and suggested names of the save dialogs, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The links opened, in order. */
    public List<URI> opened() {
        return List.copyOf(opened);
    }

    /** What was copied last; empty at first. */
    public String clipboard() {
        return clipboard;
    }
}
