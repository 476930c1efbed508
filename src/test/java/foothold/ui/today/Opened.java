package foothold.ui.today;

import foothold.domain.followup.Followup;
import foothold.service.agenda.Agenda;
import foothold.testdata.OpenFile;
import foothold.ui.FakeShell;
import foothold.ui.compose.ComposeFeature;
import foothold.ui.today.act.MainActions;
import foothold.ui.today.act.PanelModel;
import foothold.ui.today.act.Services;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Today over a real file, with tasks that run at once. */
final class Opened implements AutoCloseable {
    private final OpenFile file;
    private final Agenda agenda;
    private final FakeShell shell = new FakeShell();
    private final AtomicInteger imports = new AtomicInteger();
    private TodayModel model;

    Opened(Path folder) {
        file = new OpenFile(folder);
        agenda = file.agenda();
    }

    OpenFile file() {
        return file;
    }

    FakeShell shell() {
        return shell;
    }

    /** The model, opened and looked at once. */
    TodayModel model() {
        if (model == null) {
            model = new TodayModel(new Services(file.workspace(), file.random()), agenda, shell);
            model.refresh();
        }
        return model;
    }

    TodayScreen screen() {
        return new TodayScreen(
                model(),
                new Start(imports::incrementAndGet, () -> {}, () -> {}, () -> shell.show("review")),
                new ComposeFeature(file.workspace(), agenda, file.random(), shell).screen());
    }

    /** How often the import was asked for. */
    int imports() {
        return imports.get();
    }

    PanelModel panel() {
        return model().panel();
    }

    MainActions actions() {
        return panel().actions();
    }

    /** The rows as "KIND who", a section's first one with "PART count:" in front. */
    List<String> rows() {
        return model().rows().stream()
                .map(
                        row ->
                                (row.heading() > 0 ? row.part() + " " + row.heading() + ": " : "")
                                        + brief(row.followup()))
                .toList();
    }

    String selected() {
        var followup = model().selected().get();
        return followup == null ? "nothing" : brief(followup);
    }

    /** Selects the row that reads so. */
    Followup select(String brief) {
        var followup =
                model().rows().stream()
                        .map(TodayRow::followup)
                        .filter(each -> brief(each).equals(brief))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + brief + " in " + rows()));
        model().select(followup);
        return followup;
    }

    private static String brief(Followup followup) {
        return (followup.kind() + " " + followup.party().name()).strip();
    }

    @Override
    public void close() {
        agenda.close();
        file.close();
    }
}
