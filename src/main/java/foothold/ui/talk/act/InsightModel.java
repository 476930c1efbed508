package foothold.ui.talk.act;

import foothold.domain.meeting.Insight;
import foothold.ui.Shell;
import foothold.ui.control.Writer;

import java.util.Optional;

/** One insight, changed while its words are typed. For the FX thread. */
public final class InsightModel {
    private final Services services;
    private final Writer writer;
    private final Words words;
    private String id;

    InsightModel(Services services, Shell shell, Writer writer) {
        this.services = services;
        this.writer = writer;
        this.words = new Words(shell, services::now, this::write);
    }

    /** That insight can be changed; empty for none. */
    public void show(Optional<Insight> chosen) {
        var now = chosen.map(Insight::id).orElse(null);
        var text = chosen.map(each -> each.lesson().text()).orElse("");
        if (now != null && now.equals(id)) {
            if (!writer.busy()) {
                words.follow(text);
            }
        } else {
            words.flush();
            id = now;
            words.begin(text);
        }
    }

    /** What it says, saved as it is typed; emptied, the words before it stay. */
    public Words words() {
        return words;
    }

    private void write(String text, String pause) {
        var insight = id;
        if (insight != null) {
            writer.write(() -> services.debriefing().reword(insight, text, pause));
        }
    }

    /** It is about another path. */
    public void about(Insight insight, String pathId) {
        writer.write(() -> services.debriefing().about(insight, pathId));
    }

    /** It is on that row of the board, or on that of its tag for null. */
    public void under(Insight insight, String criterionId) {
        writer.write(() -> services.debriefing().under(insight, criterionId));
    }

    void flush() {
        words.flush();
    }
}
