package foothold.ui.intake;

import foothold.service.Workspace;
import foothold.service.intake.Intake;
import foothold.service.intake.LetterIntake;
import foothold.service.intake.MeetingIntake;

import java.util.random.RandomGenerator;

/** What the panels ask for and write through. */
record Services(Workspace workspace, Intake intake, MeetingIntake meetings, LetterIntake letters) {

    /** Over that file; {@code random} goes into new ids. */
    static Services over(Workspace workspace, RandomGenerator random) {
        return new Services(
                workspace,
                new Intake(workspace, random),
                new MeetingIntake(workspace),
                new LetterIntake(workspace));
    }
}
