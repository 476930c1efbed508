package foothold.service.review;

import foothold.domain.contact.Contact;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Followup;
import foothold.domain.plan.review.WeekFacts;
import foothold.domain.plan.review.WeekLook;
import foothold.domain.plan.review.WeekSpan;
import foothold.service.Store;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.agenda.Outlook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a week from the file. Not on the FX thread. */
public final class WeekReader {
    private final Workspace workspace;
    private final Agenda agenda;
    private final Reviews reviews;

    public WeekReader(Workspace workspace, Agenda agenda, Reviews reviews) {
        this.workspace = workspace;
        this.agenda = agenda;
        this.reviews = reviews;
    }

    /** The week to look back on today. */
    public WeekSpan proposed() {
        var outlook = look();
        return WeekSpan.toReview(outlook.today(), outlook.zone());
    }

    /**
     * Whether looking back is due: the week is about to end, something happened in it, and it was
     * not looked back on yet.
     */
    public boolean due() {
        var outlook = look();
        if (!WeekSpan.ending(outlook.today())) {
            return false;
        }
        var week = WeekSpan.of(outlook.today(), outlook.zone());
        boolean done = reviews.of(week.monday()).map(each -> each.course().doneAt()).isPresent();
        return !done && !read(outlook, week).look().done().nothing();
    }

    /**
     * The week that begins on that day.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public WeekSheet read(LocalDate monday) {
        var outlook = look();
        return read(outlook, new WeekSpan(monday, outlook.zone()));
    }

    private Outlook look() {
        return agenda.look(workspace.clock().instant());
    }

    private WeekSheet read(Outlook outlook, WeekSpan week) {
        var store = workspace.store();
        return store.snapshot(
                () -> {
                    var look = WeekLook.of(week, facts(store, outlook), outlook.now());
                    return new WeekSheet(
                            look,
                            reviews.of(week.monday()).orElse(null),
                            names(store, look),
                            reviews.all(),
                            outlook.now());
                });
    }

    private static WeekFacts facts(Store store, Outlook outlook) {
        return new WeekFacts(
                store.touches(outlook.now()).values().stream().flatMap(List::stream).toList(),
                store.meetings().values().stream().flatMap(List::stream).toList(),
                new WeekFacts.Learned(
                        store.all(Shapes.INSIGHT),
                        store.all(Shapes.PROMISE),
                        store.all(Shapes.REFERRAL),
                        store.all(Shapes.ACTION)),
                store.all(Shapes.REHEARSAL),
                outlook.followups());
    }

    private static Optional<String> words(Store store, Followup.Key key) {
        return switch (key.kind()) {
            case KEEP_PROMISE ->
                    store.find(Shapes.PROMISE, key.trigger()).map(each -> each.said().text());
            case ACTION -> store.find(Shapes.ACTION, key.trigger()).map(each -> each.text());
            case REMINDER -> store.find(Shapes.REMINDER, key.trigger()).map(each -> each.text());
            default -> Optional.empty();
        };
    }

    private static Map<String, String> names(Store store, WeekLook look) {
        var names = new HashMap<String, String>();
        Stream.of(
                        look.done().held().stream().map(each -> each.contactId()),
                        look.ahead().meetings().stream().map(each -> each.contactId()),
                        look.done().kept().stream().map(each -> each.contactId()),
                        look.owed().theirs().stream().map(each -> each.contactId()),
                        look.learned().names().stream().map(each -> each.fromId()),
                        look.learned().insights().stream().map(each -> each.source().contactId()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                        id ->
                                store.find(Shapes.CONTACT, id)
                                        .map(Contact::name)
                                        .ifPresent(name -> names.put(id, name)));
        Stream.of(look.owed().due(), look.ahead().due())
                .flatMap(List::stream)
                .map(Followup::key)
                .forEach(key -> words(store, key).ifPresent(it -> names.put(key.trigger(), it)));
        return names;
    }
}
