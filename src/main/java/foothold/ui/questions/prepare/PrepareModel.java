package foothold.ui.questions.prepare;

import static foothold.ui.Messages.text;

import foothold.domain.FileNames;
import foothold.domain.contact.Research;
import foothold.domain.contact.Research.About;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.Question;
import foothold.domain.question.QuestionList;
import foothold.domain.question.Suggestion;
import foothold.domain.question.value.Worths;
import foothold.service.Topic;
import foothold.service.brief.BriefExport;
import foothold.service.prepare.Preparation;
import foothold.ui.Shell;
import foothold.ui.control.Typings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Getting ready for one meeting, as far as it is. For the FX thread. */
public final class PrepareModel {

    /**
     * What there is.
     *
     * @param preparation how far one is; never null
     * @param offered for what is missing to the usual number of questions
     * @param bank every question, to pick from
     * @param lists every kept list
     */
    public record Shown(
            Preparation preparation,
            Offered offered,
            List<Question> bank,
            List<QuestionList> lists) {

        List<Suggestion> suggestions() {
            return offered.suggestions();
        }

        List<ListedQuestion> questions() {
            return preparation.questions();
        }

        String meetingId() {
            return preparation.subject().meeting().id();
        }
    }

    /** Questions suggested, and what came of them in other meetings. */
    public record Offered(List<Suggestion> suggestions, Worths worths) {}

    private final Services services;
    private final Shell shell;
    private final BooleanProperty byWorth = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final Typings fields;
    private String meetingId;

    /** Reads nothing until {@link #show}. */
    public PrepareModel(Services services, Shell shell) {
        this.services = services;
        this.shell = shell;
        this.fields = new Typings(shell.tasks(), services.workspace().clock()::instant);
        services.workspace().listen(this::touched);
        byWorth.subscribe(this::refresh);
    }

    /** What there is; null before it was read. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What is being typed. */
    Typings fields() {
        return fields;
    }

    /** Shows that meeting. */
    public void show(String id) {
        if (!id.equals(meetingId)) {
            shown.set(null);
        }
        meetingId = id;
        refresh();
    }

    /** Whether what was worth asking before is suggested first. */
    BooleanProperty byWorth() {
        return byWorth;
    }

    private void refresh() {
        var id = meetingId;
        if (id == null) {
            return;
        }
        boolean best = byWorth.get();
        shell.tasks()
                .run(
                        _ -> services.read(id, best),
                        found -> {
                            if (id.equals(meetingId)) {
                                found.ifPresent(shown::set);
                            }
                        },
                        shell::failed);
    }

    /** Puts questions of the bank on the list. */
    public void add(List<Question> questions) {
        var id = meetingId;
        act(() -> services.questions().add(id, questions), null);
    }

    /** Puts all that is suggested on the list. */
    public void addSuggested() {
        var id = meetingId;
        var all = shown.get().suggestions().stream().map(Suggestion::question).toList();
        act(() -> services.questions().add(id, all), text("prepare.toast.suggested", all.size()));
    }

    /** Puts the questions of a kept list on this one. */
    public void add(QuestionList list) {
        var id = meetingId;
        var bank = shown.get().bank();
        var found =
                list.questionIds().stream()
                        .flatMap(wanted -> bank.stream().filter(each -> each.id().equals(wanted)))
                        .toList();
        act(() -> services.questions().add(id, found), text("prepare.toast.list", list.name()));
    }

    /** Puts a question made up for this meeting on the list; nothing without words. */
    public void add(String words) {
        if (!words.isBlank()) {
            var id = meetingId;
            act(() -> services.questions().add(id, words), null);
        }
    }

    /** Puts the question at one place, from 0, at another. */
    public void move(int from, int to) {
        var id = meetingId;
        act(() -> services.questions().move(id, from, to), null);
    }

    /** Takes the question at that place, from 0, off the list. */
    public void remove(int at) {
        var gone = shown.get().questions().get(at);
        act(() -> services.questions().remove(gone), text("prepare.toast.removed"));
    }

    /** Writes what was found out, as it is typed. */
    public void type(Research research, String found, String pause) {
        act(() -> services.research().write(research, found, pause), null);
    }

    /** Ticks a topic off, or opens it again. */
    public void tick(Research research, boolean done) {
        act(() -> services.research().tick(research, done), null);
    }

    /** Adds a topic of the user's own about this person; nothing without words. */
    public void addTopic(String topic) {
        if (!topic.isBlank()) {
            var contact = shown.get().preparation().subject().contact();
            act(() -> services.research().add(new About(contact.id(), null), topic), null);
        }
    }

    /** Takes out a topic of the user's own. */
    public void removeTopic(Research research) {
        act(
                () -> services.research().remove(research),
                text("prepare.toast.topic", research.topic()));
    }

    /** Writes the introduction, as it is typed. */
    public void introduce(String words, String pause) {
        act(() -> services.introduction().write(words, pause), null);
    }

    /** Writes the brief where the user says; the ending of a name without one is added. */
    public void saveBrief(BriefExport.Format format) {
        var ending = format == BriefExport.Format.PDF ? ".pdf" : ".html";
        var name = shown.get().preparation().subject().contact().name();
        var suggested = FileNames.of(name, "brief", ending);
        var id = meetingId;
        shell.dialogs()
                .chooseSaveAs(text("prepare.brief.title"), suggested)
                .map(each -> withEnding(each, format, ending))
                .ifPresent(
                        file ->
                                shell.tasks()
                                        .run(
                                                _ -> services.brief().write(id, null, file),
                                                _ -> saved(file),
                                                shell::failed));
    }

    private static Path withEnding(Path file, BriefExport.Format format, String ending) {
        boolean fits = BriefExport.Format.of(file).filter(format::equals).isPresent();
        return fits ? file : file.resolveSibling(file.getFileName() + ending);
    }

    private void saved(Path file) {
        shell.toast(text("prepare.toast.saved", Objects.toString(file.getFileName())));
    }

    private void act(Runnable change, String done) {
        shell.tasks()
                .run(
                        _ -> {
                            change.run();
                            return true;
                        },
                        _ -> {
                            if (done != null) {
                                shell.toastWithUndo(done);
                            }
                        },
                        shell::failed);
    }

    private void touched(Set<Topic> topics) {
        shell.tasks()
                .onScreen(
                        () -> {
                            if (!topics.isEmpty()) {
                                refresh();
                            }
                        });
    }
}
