package foothold.ui.people.act;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Standing.Closure;
import foothold.service.people.People;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import java.util.List;
import java.util.function.ToIntFunction;

/** What one does with many people at once: each one step, said and undone at the bottom. */
public final class Bulk {
    private final People people;
    private final Writer writer;
    private final Shell shell;

    public Bulk(People people, Writer writer, Shell shell) {
        this.people = people;
        this.writer = writer;
        this.shell = shell;
    }

    public void target(List<String> ids, boolean target) {
        act(
                each -> each.target(ids, target),
                target ? "people.done.target" : "people.done.untarget");
    }

    /** Does nothing for a blank tag. */
    public void tag(List<String> ids, String tag) {
        if (!tag.isBlank()) {
            act(each -> each.tag(ids, tag), "people.done.tag", tag.strip());
        }
    }

    public void untag(List<String> ids, String tag) {
        act(each -> each.untag(ids, tag), "people.done.untag", tag);
    }

    public void archive(List<String> ids) {
        act(each -> each.archive(ids), "people.done.archive");
    }

    public void bringBack(List<String> ids) {
        act(each -> each.bringBack(ids), "people.done.bringBack");
    }

    public void close(List<String> ids, Closure.Reason reason) {
        act(each -> each.close(ids, reason), "people.done.close." + reason);
    }

    public void reopen(List<String> ids) {
        act(each -> each.reopen(ids), "people.done.reopen");
    }

    public void doNotContact(List<String> ids, boolean noMore) {
        act(
                each -> each.doNotContact(ids, noMore),
                noMore ? "people.done.doNotContact" : "people.done.allowContact");
    }

    public void mentor(List<String> ids, boolean mentor) {
        act(
                each -> each.mentor(ids, mentor),
                mentor ? "people.done.mentor" : "people.done.unmentor");
    }

    private void act(ToIntFunction<People> change, String said, Object... values) {
        writer.write(
                () -> change.applyAsInt(people),
                count -> {
                    if (count == 0) {
                        shell.toast(text("people.done.nothing"));
                    } else {
                        var who =
                                count == 1
                                        ? text("people.one")
                                        : text("people.many", Words.number(count));
                        shell.toastWithUndo(text(said, prepend(who, values)));
                    }
                });
    }

    private static Object[] prepend(String first, Object... rest) {
        var all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
