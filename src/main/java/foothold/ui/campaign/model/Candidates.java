package foothold.ui.campaign.model;

import foothold.service.Store;
import foothold.service.people.list.Folded;
import foothold.ui.Shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people by a few letters of their name, to put them into the campaign or take them out. */
public final class Candidates {
    private static final int MOST = 6;

    private final Services services;
    private final Shell shell;
    private final CampaignModel model;
    private List<Named> people = List.of();

    /** Somebody with the name as it is compared. */
    private record Named(Store.PersonRow row, String folded) {
        boolean answers(List<String> words) {
            return words.stream().allMatch(folded::contains);
        }
    }

    /**
     * Somebody found.
     *
     * @param detail role and organization; may be empty
     * @param member whether they belong to the campaign already
     */
    public record Candidate(String id, String name, String detail, boolean member) {}

    Candidates(Services services, Shell shell, CampaignModel model) {
        this.services = services;
        this.shell = shell;
        this.model = model;
    }

    /** Reads who there is, in the background; until then nobody is found. */
    public void load() {
        shell.tasks()
                .run(
                        _ ->
                                services.workspace().store().people().stream()
                                        .filter(it -> !it.filed().archived())
                                        .map(it -> new Named(it, Folded.of(it.name())))
                                        .toList(),
                        fresh -> people = fresh,
                        shell::failed);
    }

    /** The first few whose name has all the words typed; none for nothing typed. */
    public List<Candidate> find(String typed) {
        var words = Stream.of(Folded.of(typed).split("\\s+")).filter(it -> !it.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var members = members();
        return people.stream()
                .filter(it -> it.answers(words))
                .limit(MOST)
                .map(it -> candidate(it.row(), members))
                .toList();
    }

    private Set<String> members() {
        var shown = model.shown().get();
        return shown.reading().people(shown.campaign()).stream()
                .map(it -> it.contact().id())
                .collect(Collectors.toSet());
    }

    private static Candidate candidate(Store.PersonRow row, Set<String> members) {
        var detail =
                Stream.of(row.job().role(), row.job().organization())
                        .filter(it -> it != null && !it.isBlank())
                        .collect(Collectors.joining(", "));
        return new Candidate(row.id(), row.name(), detail, members.contains(row.id()));
    }
}
