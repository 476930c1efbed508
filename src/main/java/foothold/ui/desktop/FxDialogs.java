package foothold.ui.desktop;

import foothold.ui.Dialogs;
import foothold.ui.Messages;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@link Dialogs} of the desktop. */
public final class FxDialogs implements Dialogs {
    private static final Set<String> SAFE = Set.of("https", "http", "mailto", "tel");

    private final Supplier<Window> owner;
    private final Consumer<String> opener;
    private final Consumer<String> say;

    /**
     * Dialogs over a window.
     *
     * @param owner the window, or null while there is none
     * @param opener hands an address to the desktop without a shell in between
     * @param say tells the user why something was not opened
     */
    public FxDialogs(Supplier<Window> owner, Consumer<String> opener, Consumer<String> say) {
        this.owner = owner;
        this.opener = opener;
        this.say = say;
    }

    @Override
    public Optional<Path> chooseFile(String title, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (endings.length > 0) {
            var patterns = Stream.of(endings).flatMap(FxDialogs::patterns).toArray(String[]::new);
            chooser.getExtensionFilters()
                    .add(
                            new FileChooser.ExtensionFilter(
                                    String.join(", ", endings).toUpperCase(Locale.ROOT), patterns));
        }
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("shell.allFiles"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseSaveAs(String title, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void open(URI link) {
        var scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
        if (SAFE.contains(scheme)) {
            opener.accept(link.toASCIIString());
        } else {
            say.accept(Messages.text("shell.link.refused"));
        }
    }

    @Override
    public void showFolder(Path folder) {
        opener.accept(folder.toAbsolutePath().toString());
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Both cases, since some systems' dialogs tell them apart. */
    private static Stream<String> patterns(String ending) {
        return Stream.of(
                "*." + ending.toLowerCase(Locale.ROOT), "*." + ending.toUpperCase(Locale.ROOT));
    }
}
