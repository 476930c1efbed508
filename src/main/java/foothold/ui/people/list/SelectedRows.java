package foothold.ui.people.list;

import foothold.service.people.list.PeopleRow;
import foothold.ui.control.bulk.BulkBar;

import java.util.List;
import java.util.Optional;

/** What the list knows of those selected in it. */
record SelectedRows(PeopleModel model) implements BulkBar.Selected {

    @Override
    public boolean archived() {
        return model.chips().get().archived();
    }

    @Override
    public List<String> tags(List<String> ids) {
        return ids.stream()
                .map(id -> model.shown().get().index().row(id))
                .flatMap(Optional::stream)
                .map(PeopleRow::person)
                .flatMap(person -> person.filed().tags().stream())
                .distinct()
                .toList();
    }
}
