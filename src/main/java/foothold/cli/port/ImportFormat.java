package foothold.cli.port;

import java.util.Locale;

/** What kind of file is to be imported. */
public enum ImportFormat {
    /** Found out from the content. */
    AUTO,
    /** LinkedIn's Connections.csv. */
    LINKEDIN,
    /** A list of people from anywhere. */
    CSV,
    /** Address book cards. */
    VCARD,
    /** An archive of this program. */
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
