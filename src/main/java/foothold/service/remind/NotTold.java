package foothold.service.remind;

import java.io.IOException;

/** A notification could not be shown; the message says why, without anybody's name. */
public final class NotTold extends IOException {
    private static final long serialVersionUID = 1L;

    public NotTold(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to do about it. */
    public String advice() {
        return "Nothing was lost: what is due waits in Today, and is told as soon as this desktop"
                + " shows notifications again.";
    }
}
