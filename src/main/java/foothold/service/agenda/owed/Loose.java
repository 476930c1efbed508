package foothold.service.agenda.owed;

import foothold.domain.Entity;
import foothold.domain.flat.Shapes;
import foothold.domain.followup.Reminder;
import foothold.domain.plan.Action;
import foothold.service.Store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done about no person.
 *
 * @param reminders about an organization or about nobody
 * @param actions those from nobody's advice
 */
public record Loose(List<Reminder> reminders, List<Action> actions) {
    public static final Loose NOTHING = new Loose(List.of(), List.of());

    /** As the file has it now. */
    public static Loose read(Store store) {
        return new Loose(
                store.all(Shapes.REMINDER).stream()
                        .filter(each -> each.about().contactId() == null)
                        .toList(),
                store.all(Shapes.ACTION).stream()
                        .filter(each -> each.origin().contactId() == null)
                        .toList());
    }

    /** The organizations reminded of; null for a reminder about nobody. */
    public Stream<String> organizationIds() {
        return reminders.stream().map(each -> each.about().organizationId());
    }

    /** The ids of all of it. */
    public Stream<String> ids() {
        return Stream.concat(reminders.stream(), actions.stream()).map(Entity::id);
    }
}
