package foothold.ui.talk.act;

import foothold.domain.question.ListedQuestion;
import foothold.domain.question.ListedQuestion.Answer.State;
import foothold.domain.talk.Shortlist;
import foothold.domain.talk.Shortlist.Candidate;
import foothold.ui.Shell;
import foothold.ui.control.Typing;
import foothold.ui.control.Writer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a meeting, one of them in front, and its answer. For the FX thread. */
public final class QuestionsModel {
    private final Services services;
    private final Writer writer;
    private final Typing typing;
    private final StringProperty answer = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ListedQuestion> current = new ReadOnlyObjectWrapper<>();
    private List<Candidate> list = List.of();
    private Set<String> matter = Set.of();
    private boolean quiet;

    QuestionsModel(Services services, Shell shell, Writer writer) {
        this.services = services;
        this.writer = writer;
        this.typing = new Typing(shell.tasks(), services::now, this::write);
        answer.subscribe(
                _ -> {
                    if (!quiet && current.get() != null) {
                        typing.changed();
                    }
                });
    }

    /** Begins with another meeting. */
    void open(List<Candidate> questions) {
        flush();
        list = questions;
        matter = Set.of();
        go(firstOpen());
    }

    /** Follows what is stored; the one in front stays there. */
    void follow(List<Candidate> questions) {
        list = questions;
        var front = current.get();
        var same = front == null ? null : find(front.id());
        if (same == null) {
            go(firstOpen());
        } else {
            current.set(same);
            if (!typing.waiting() && !writer.busy()) {
                show(same);
            }
        }
    }

    private ListedQuestion find(String id) {
        return list.stream()
                .map(Candidate::question)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The question in front, or null when there is none. */
    public ReadOnlyObjectProperty<ListedQuestion> current() {
        return current.getReadOnlyProperty();
    }

    /** The answer to it as typed. */
    public StringProperty answer() {
        return answer;
    }

    /** What is still open besides the one in front; only those that matter when time is short. */
    public List<ListedQuestion> next() {
        return open().stream().filter(each -> !isFront(each)).toList();
    }

    private List<ListedQuestion> open() {
        return list.stream()
                .map(Candidate::question)
                .filter(each -> each.answer().state() == State.OPEN)
                .filter(each -> matter.isEmpty() || matter.contains(each.id()))
                .toList();
    }

    private boolean isFront(ListedQuestion question) {
        return current.get() != null && current.get().id().equals(question.id());
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** How many were asked. */
    public long askedCount() {
        return list.stream()
                .filter(each -> each.question().answer().state() == State.ASKED)
                .count();
    }

    /** Whether only those that matter are shown. */
    public boolean isShort() {
        return !matter.isEmpty();
    }

    /** Leaves those that matter in the time that is left for questions, or brings all back. */
    void shorten(Duration left) {
        if (isShort()) {
            matter = Set.of();
            return;
        }
        matter =
                Shortlist.pick(list, left).stream()
                        .map(ListedQuestion::id)
                        .collect(Collectors.toUnmodifiableSet());
        if (current.get() == null || !matter.contains(current.get().id())) {
            go(firstOpen());
        }
    }

    /** The one in front was asked: the next open one comes. */
    public void asked() {
        mark(State.ASKED);
    }

    /** The one in front is left out: the next open one comes. */
    public void skip() {
        mark(State.SKIPPED);
    }

    private void mark(State state) {
        var front = current.get();
        if (front != null) {
            flush();
            var following = after(front);
            writer.write(() -> services.capture().mark(front.id(), state));
            go(following);
        }
    }

    /** The next open one behind it, else the first open one, else none. */
    private ListedQuestion after(ListedQuestion front) {
        var others = open().stream().filter(each -> !each.id().equals(front.id())).toList();
        return others.stream()
                .filter(each -> each.position() > front.position())
                .findFirst()
                .orElse(others.isEmpty() ? null : others.getFirst());
    }

    private ListedQuestion firstOpen() {
        var all = open();
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Brings the one before or behind to the front, asked or not. */
    public void step(int by) {
        if (list.isEmpty()) {
            return;
        }
        var all = list.stream().map(Candidate::question).toList();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            at = isFront(all.get(i)) ? i : at;
        }
        choose(
                all.get(
                        current.get() == null
                                ? all.size() - 1
                                : Math.floorMod(at + by, all.size())));
    }

    /** Brings that one to the front. */
    public void choose(ListedQuestion question) {
        flush();
        go(find(question.id()));
    }

    private void go(ListedQuestion question) {
        current.set(question);
        show(question);
    }

    private void show(ListedQuestion question) {
        var stored = question == null ? null : question.answer().text();
        var words = stored == null ? "" : stored;
        if (!words.equals(answer.get())) {
            quiet = true;
            answer.set(words);
            quiet = false;
        }
    }

    private void write(String pause) {
        var front = current.get();
        var words = answer.get();
        if (front != null) {
            writer.write(() -> services.capture().answer(front.id(), words, pause));
        }
    }

    /** Writes what is typed and not written yet. */
    void flush() {
        typing.flush();
    }
}
