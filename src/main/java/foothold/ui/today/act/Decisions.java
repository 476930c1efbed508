package foothold.ui.today.act;

import static foothold.ui.Messages.text;

import foothold.domain.dates.DateWords.Lean;
import foothold.domain.dates.DayTime;
import foothold.domain.followup.Due;
import foothold.domain.followup.Followup;

import java.time.LocalTime;

/** Snoozing and dismissing what the panel shows. */
public final class Decisions {
    private final PanelModel model;

    Decisions(PanelModel model) {
        this.model = model;
    }

    /** Hides it for that many days. */
    public void snooze(int days) {
        var subject = model.subject().get();
        snooze(subject, Due.on(subject.outlook().today().plusDays(days)));
    }

    /** Hides it until the date these words say; tells what is wrong when they say none ahead. */
    public void snoozeUntil(String words) {
        var subject = model.subject().get();
        var dateWords = model.services().dateWords();
        var said = dateWords.read(words, Lean.FUTURE).orElse(null);
        if (said == null) {
            model.problem().set(text("today.problem.noDate"));
            return;
        }
        var until = due(said, subject);
        boolean ahead =
                until.instant(subject.outlook().zone()).isAfter(dateWords.now().toInstant())
                        && (said.hasTime() || said.day().isAfter(dateWords.now().toLocalDate()));
        if (ahead) {
            snooze(subject, until);
        } else {
            model.problem().set(text("today.problem.past"));
        }
    }

    private static Due due(DayTime said, Subject subject) {
        return said.hasTime()
                ? Due.at(said.at(subject.outlook().zone(), LocalTime.MIDNIGHT))
                : Due.on(said.day());
    }

    private void snooze(Subject subject, Due until) {
        Followup followup = subject.followup();
        var zone = subject.outlook().zone();
        var dates = subject.dates();
        var day =
                switch (until) {
                    case Due.OnDay(var local) -> dates.day(local);
                    case Due.AtInstant(var instant) -> dates.moment(instant);
                };
        model.act(
                text("today.toast.snoozed", day),
                () -> model.services().decide().snooze(followup, until, zone));
    }

    /** Takes it off the list for good; {@code reason} may be empty. */
    public void dismiss(String reason) {
        var followup = model.subject().get().followup();
        model.act(
                text("today.toast.dismissed"),
                () -> model.services().decide().dismiss(followup, reason));
    }

    /** What these words say, as a full date; empty when they say nothing. */
    public String reading(String words, Lean lean) {
        var dates = model.subject().get().dates();
        return Wording.reading(model.services().dateWords().read(words, lean).orElse(null), dates);
    }
}
