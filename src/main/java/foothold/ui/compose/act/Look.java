package foothold.ui.compose.act;

import foothold.domain.outreach.Message;
import foothold.service.compose.Errand;
import foothold.service.compose.Sheet;

import java.util.Optional;

/**
 * What was read for an errand.
 *
 * @param kept the message as the file holds it, if it does
 */
record Look(Sheet sheet, Optional<Message> kept) {

    /** Reads it; empty when its contact is gone. Not on the FX thread. */
    static Optional<Look> at(Errand errand, Services services) {
        return services.desk()
                .open(errand)
                .map(sheet -> new Look(sheet, services.drafts().kept(sheet.message().id())));
    }
}
