package foothold.ui.tree;

import static foothold.ui.Messages.text;

import foothold.domain.followup.FollowupKind;
import foothold.domain.meeting.Referral;
import foothold.domain.meeting.tree.ReferralTree;
import foothold.domain.meeting.tree.State;
import foothold.domain.meeting.tree.Twig;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.ledger.ReferralTrees;
import foothold.service.ledger.Referrals;
import foothold.ui.HumanDates;
import foothold.ui.Shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tree, which of its branches are collapsed, and what its people are called. For FX. */
final class TreeModel {
    /** More people than these begin collapsed below those they hang on. */
    static final int MANY = 60;

    private final Workspace workspace;
    private final Agenda agenda;
    private final Referrals referrals;
    private final Shell shell;
    private final ReadOnlyObjectWrapper<ReferralTrees> read = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ReferralTree> shown = new ReadOnlyObjectWrapper<>();
    private final Set<String> collapsed = new HashSet<>();

    TreeModel(Workspace workspace, Agenda agenda, Referrals referrals, Shell shell) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.referrals = referrals;
        this.shell = shell;
    }

    /** What is shown of the tree; null until it is read. */
    ReadOnlyObjectProperty<ReferralTree> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads the tree again, in the background. */
    void refresh() {
        shell.tasks()
                .run(
                        _ -> {
                            var outlook = agenda.look(workspace.clock().instant());
                            return ReferralTrees.read(workspace.store(), outlook);
                        },
                        this::show,
                        shell::failed);
    }

    private void show(ReferralTrees now) {
        boolean first = read.get() == null;
        read.set(now);
        if (first && now.tree().twigs().size() > MANY) {
            collapseAll();
        } else {
            prune();
        }
    }

    private void prune() {
        shown.set(read.get().tree().without(collapsed));
    }

    /** Hides what hangs below everybody whom somebody led to. */
    void collapseAll() {
        read.get().tree().twigs().stream()
                .filter(each -> each.yield().children() > 0)
                .forEach(each -> collapsed.add(each.member().key()));
        prune();
    }

    void expandAll() {
        collapsed.clear();
        prune();
    }

    boolean isCollapsed(Twig twig) {
        return collapsed.contains(twig.member().key());
    }

    /** Hides or shows what hangs below; nothing when that is how it is, or nothing does. */
    void collapse(Twig twig, boolean hide) {
        var key = twig.member().key();
        if (twig.yield().children() > 0 && (hide ? collapsed.add(key) : collapsed.remove(key))) {
            prune();
        }
    }

    /** Opens their page; of whom only the name is known becomes a contact first. */
    void open(Twig twig) {
        var id = twig.member().contactId();
        if (id != null) {
            shell.openPerson(id);
        } else if (twig.by() != null) {
            shell.tasks().run(_ -> adopted(twig.by()), shell::toastWithUndo, shell::failed);
        }
    }

    private String adopted(Referral naming) {
        referrals.adopt(naming);
        return text("tree.adopted", naming.named().name());
    }

    /** How they stand, in words. */
    String state(Twig twig) {
        var state = twig.member().state();
        return state == null ? text("tree.state.ROOT") : text("tree.state." + state);
    }

    /** What came of whom they led to; empty when they led to nobody. */
    String yield(Twig twig) {
        var yield = twig.yield();
        if (yield.below() == 0) {
            return "";
        }
        var words = text("tree.yield", yield.below(), yield.met());
        return yield.cold() == 0 ? words : words + " · " + text("tree.cold", yield.cold());
    }

    /** What is open for them, thanks or else a report; empty for nothing. */
    String owed(Twig twig) {
        var open = read.get().owedTo(twig.member().contactId());
        if (open.isEmpty()) {
            return "";
        }
        boolean thanks = open.stream().anyMatch(it -> it.kind() == FollowupKind.THANK_REFERRER);
        return text(thanks ? "tree.owed.thanks" : "tree.owed.report");
    }

    /** All there is to say of them, a sentence or two each. */
    List<String> facts(Twig twig) {
        var facts = new ArrayList<String>();
        if (twig.by() != null) {
            facts.add(named("tree.by", twig.by()));
            if (twig.by().named().note() != null) {
                facts.add("“" + twig.by().named().note() + "”");
            }
        }
        twig.again().forEach(each -> facts.add(named("tree.again", each)));
        read.get().owedTo(twig.member().contactId()).forEach(each -> facts.add(each.reason()));
        return facts;
    }

    private String named(String key, Referral referral) {
        var outlook = read.get().outlook();
        var dates = new HumanDates(outlook.zone(), outlook.now());
        return text(key, nameOf(referral.fromId()), dates.day(referral.naming().on()));
    }

    private String nameOf(String key) {
        return read.get().tree().twigs().stream()
                .map(Twig::member)
                .filter(each -> each.key().equals(key))
                .map(Twig.Member::name)
                .findFirst()
                .orElse(key);
    }

    /** The whole tree in a line. */
    String summary() {
        var tree = read.get().tree();
        int named = 0;
        int met = 0;
        int cold = 0;
        int owed = 0;
        for (var twig : tree.twigs()) {
            var state = twig.member().state();
            named += state == null ? 0 : 1;
            met += state == State.MET ? 1 : 0;
            cold += state == State.COLD ? 1 : 0;
            owed += owed(twig).isEmpty() ? 0 : 1;
        }
        return text("tree.summary", tree.roots().size(), named, met, cold, owed);
    }
}
