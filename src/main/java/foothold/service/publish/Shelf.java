package foothold.service.publish;

/** Where on a server something belongs. */
public enum Shelf {
    /** A calendar (CalDAV, RFC 4791). */
    CALENDAR("text/calendar; charset=utf-8", ".ics"),
    /** An address book (CardDAV, RFC 6352). */
    CONTACTS("text/vcard; charset=utf-8", ".vcf");

    private final String type;
    private final String ending;

    Shelf(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The media type of what is there. */
    public String type() {
        return type;
    }

    /** What the names of our items end in. */
    public String ending() {
        return ending;
    }
}
