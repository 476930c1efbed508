package foothold.ui.control.bulk;

import static foothold.ui.Messages.text;

import foothold.domain.contact.Segment;
import foothold.domain.contact.Standing.Closure;
import foothold.domain.followup.Cadence;
import foothold.domain.plan.Campaign;
import foothold.service.bulk.RequestPlan;
import foothold.service.people.People;
import foothold.ui.Shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What one does with many people at once: each one step, said and undone at the bottom. */
public final class Bulk {
    private final BulkServices services;
    private final Writes writes;
    private final Shell shell;

    public Bulk(BulkServices services, Writes writes, Shell shell) {
        this.services = services;
        this.writes = writes;
        this.shell = shell;
    }

    /** Cadences and campaigns one can give people. */
    record Choices(List<Cadence> cadences, List<Campaign> campaigns) {
        static final Choices NONE = new Choices(List.of(), List.of());
    }

    /** Reads what one can choose from, then calls {@code then}. */
    void choices(Consumer<Choices> then) {
        shell.tasks()
                .run(
                        _ ->
                                new Choices(
                                        services.assign().cadences(),
                                        services.assign().campaigns()),
                        then,
                        shell::failed);
    }

    /** A new form in which requests are spread over days. */
    PlanModel planning() {
        return new PlanModel(services.plans(), this, shell);
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

    /** Deletes them into the trash. */
    public void discard(List<String> ids) {
        write(() -> services.trash().discard(ids), "trash.done");
    }

    /** A cadence of their own; null for none. */
    public void cadence(List<String> ids, Cadence cadence) {
        if (cadence == null) {
            write(() -> services.assign().cadence(ids, null), "bulk.done.usualCadence");
        } else {
            write(
                    () -> services.assign().cadence(ids, cadence),
                    "bulk.done.cadence",
                    cadence.name());
        }
    }

    /** The campaign they belong to; null for none. */
    public void campaign(List<String> ids, Campaign campaign) {
        if (campaign == null) {
            write(() -> services.assign().campaign(ids, null), "bulk.done.noCampaign");
        } else {
            write(
                    () -> services.assign().campaign(ids, campaign),
                    "bulk.done.campaign",
                    campaign.name());
        }
    }

    /** What the user says about how much help they are; null for what their replies say. */
    public void segment(List<String> ids, Segment segment) {
        if (segment == null) {
            write(() -> services.assign().segment(ids, null), "bulk.done.noSegment");
        } else {
            write(
                    () -> services.assign().segment(ids, segment),
                    "bulk.done.segment",
                    text("segment." + segment));
        }
    }

    /** Plans what was proposed, then calls {@code done}. */
    void plan(RequestPlan proposed, Runnable done) {
        writes.write(
                () -> services.plans().plan(proposed),
                count -> {
                    done.run();
                    shell.toastWithUndo(
                            count == 1
                                    ? text("bulk.done.plan.one")
                                    : text("bulk.done.plan", number(count)));
                });
    }

    private void act(ToIntFunction<People> change, String said, Object... values) {
        write(() -> change.applyAsInt(services.people()), said, values);
    }

    private void write(Supplier<Integer> change, String said, Object... values) {
        writes.write(
                change,
                count -> {
                    if (count == 0) {
                        shell.toast(text("people.done.nothing"));
                    } else {
                        var who =
                                count == 1
                                        ? text("people.one")
                                        : text("people.many", number(count));
                        shell.toastWithUndo(text(said, prepend(who, values)));
                    }
                });
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static Object[] prepend(String first, Object... rest) {
        var all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
