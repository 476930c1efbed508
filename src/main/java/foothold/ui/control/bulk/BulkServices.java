package foothold.ui.control.bulk;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.bulk.Assign;
import foothold.service.bulk.PlanRequests;
import foothold.service.people.People;
import foothold.service.trash.Trash;

import java.util.random.RandomGenerator;

/** The use cases for many people at once, over one data file. */
public record BulkServices(People people, Assign assign, PlanRequests plans, Trash trash) {

    /** Use cases over {@code workspace}; {@code random} goes into new ids. */
    public static BulkServices over(Workspace workspace, Agenda agenda, RandomGenerator random) {
        return new BulkServices(
                new People(workspace, random),
                new Assign(workspace),
                new PlanRequests(workspace, agenda, random),
                new Trash(workspace, random));
    }
}
