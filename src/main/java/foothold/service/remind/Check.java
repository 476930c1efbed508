package foothold.service.remind;

import foothold.domain.remind.Choice;
import foothold.domain.remind.Habits;
import foothold.domain.remind.Memory;
import foothold.service.Workspace;
import foothold.service.agenda.Agenda;

import java.time.ZoneId;

/**
 * One look at a data file: what is to be told now.
 *
 * @param workspace the file, with the clock and, as its zone, where the computer is
 * @param agenda its due list
 */
public record Check(Workspace workspace, Agenda agenda) {

    /**
     * What was chosen, and how it reads.
     *
     * @param choice what to tell, and what is told then
     * @param told the same for people
     */
    public record Found(Choice choice, Reminders.Told told) {}

    /**
     * Chooses what to tell after what was told before.
     *
     * @throws foothold.service.StoreException when the file cannot be read
     */
    public Found look(Memory memory, Habits habits) {
        var now = workspace.clock().instant();
        ZoneId here = workspace.clock().getZone();
        var outlook = agenda.look(now);
        var matters = Matters.of(outlook, workspace.store());
        var moment = new Choice.Moment(now, here, outlook.zone());
        var choice = Choice.among(matters, memory, habits, moment);
        var words = new NoteWords(now, here, outlook.zone(), habits.names());
        var told = choice.notes().stream().map(words::of).toList();
        return new Found(choice, new Reminders.Told(choice.notes(), told));
    }
}
