package foothold.rooms;

import static foothold.ui.Messages.text;

import foothold.service.Workspace;
import foothold.service.agenda.Rulebooks;
import foothold.service.search.Finding;
import foothold.service.search.Search;
import foothold.ui.Entry;
import foothold.ui.HumanDates;
import foothold.ui.Shell;
import foothold.ui.Tasks;
import foothold.ui.shell.palette.Finder;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the palette finds: people at once, and what was written as soon as it is looked up. */
final class Lookup implements Finder {
    private static final int MOST = 8;

    private final Workspace workspace;
    private final Rulebooks rulebooks;
    private final Function<String, List<Entry>> people;
    private final Shell shell;
    private Search search;
    private Tasks.Running looking = () -> {};

    /** A finder that finds people by {@code people}. */
    Lookup(
            Workspace workspace,
            Rulebooks rulebooks,
            Function<String, List<Entry>> people,
            Shell shell) {
        this.workspace = workspace;
        this.rulebooks = rulebooks;
        this.people = people;
        this.shell = shell;
    }

    @Override
    public List<Entry> people(String typed) {
        return people.apply(typed);
    }

    @Override
    public boolean writing(String typed, Consumer<List<Entry>> found) {
        looking.cancel();
        if (!Search.worth(typed)) {
            return false;
        }
        if (search == null) {
            search = new Search(workspace);
        }
        var asked = search;
        looking =
                shell.tasks()
                        .run(
                                progress ->
                                        // A newer question may have come while it waited.
                                        progress.cancelled()
                                                ? List.<Entry>of()
                                                : entries(asked.find(typed, MOST)),
                                found,
                                shell::failed);
        return true;
    }

    private List<Entry> entries(List<Finding> findings) {
        var dates = new HumanDates(rulebooks.zone(), workspace.clock().instant());
        return findings.stream().map(finding -> entry(finding, dates)).toList();
    }

    private Entry entry(Finding finding, HumanDates dates) {
        var kind = text("lookup." + finding.kind().name().toLowerCase(Locale.ROOT));
        var when =
                finding.at() == null
                        ? kind
                        : text(
                                "lookup.on",
                                kind,
                                dates.day(finding.at().atZone(dates.zone()).toLocalDate()));
        return Entry.person(
                finding.contactId(),
                finding.name(),
                text("lookup.said", finding.excerpt(), when),
                () -> shell.openPerson(finding.contactId()));
    }
}
