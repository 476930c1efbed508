package foothold.ui.importing;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.imports.Importer;
import foothold.ui.Screen;
import foothold.ui.Shell;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Brings people in from a file, and takes everything out; opened from Today, People and the
 * palette.
 */
public final class ImportScreen implements Screen {
    private final ImportModel model;
    private final ExportModel export;
    private ImportView view;

    /** {@code doubles} counts the pairs who may be here twice; asked in the background. */
    public ImportScreen(Importer importer, Workspace workspace, Shell shell, IntSupplier doubles) {
        model = new ImportModel(importer, workspace, shell, doubles);
        export = new ExportModel(workspace, shell);
    }

    /** Shows what importing these files would do, one after the other. */
    public void take(List<Path> files) {
        view();
        model.drop(files);
    }

    @Override
    public String id() {
        return "import";
    }

    @Override
    public String title() {
        return text("import.title");
    }

    @Override
    public Ikon icon() {
        return Feather.DOWNLOAD;
    }

    @Override
    public Node node() {
        return view();
    }

    private ImportView view() {
        if (view == null) {
            view = new ImportView(model, export);
        }
        return view;
    }

    @Override
    public void shown() {
        view().takeFocus();
    }
}
