package foothold.ui.practice.act;

import foothold.service.Workspace;
import foothold.service.agenda.Agenda;
import foothold.service.practice.CallScripts;
import foothold.service.practice.Practice;
import foothold.service.practice.Rehearsals;
import foothold.service.prepare.Introduction;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * The use cases of practising, over one data file.
 *
 * @param random shuffles the cards
 */
public record Services(
        Workspace workspace, Practice practice, CallScripts scripts, RandomGenerator random) {

    /** Use cases over that file; {@code random} goes into new ids as well. */
    public static Services over(Workspace workspace, Agenda agenda, RandomGenerator random) {
        return new Services(
                workspace,
                new Practice(workspace, agenda, random),
                new CallScripts(workspace, agenda, random),
                random);
    }

    Rehearsals rehearsals() {
        return practice.rehearsals();
    }

    Introduction introduction() {
        return new Introduction(workspace);
    }

    Instant now() {
        return workspace.clock().instant();
    }
}
