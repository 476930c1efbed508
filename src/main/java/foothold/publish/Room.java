package foothold.publish;

import foothold.service.publish.Shelf;

/**
 * How a shelf is called in the language of servers.
 *
 * @param shelf which
 * @param type the type of its collections
 * @param home the property that says where they are
 * @param wellKnown where to ask first (RFC 6764)
 * @param words what people call it
 */
record Room(Shelf shelf, String type, String home, String wellKnown, String words) {
    /** What ours is called. */
    static final String NAME = "Foothold";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    private static final String SPACES =
            " xmlns:d=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\""
                    + " xmlns:a=\"urn:ietf:params:xml:ns:carddav\"";
    private static final String EVENTS =
            "<c:supported-calendar-component-set><c:comp name=\"VEVENT\"/>"
                    + "</c:supported-calendar-component-set>";

    static Room of(Shelf shelf) {
        return switch (shelf) {
            case CALENDAR ->
                    new Room(
                            shelf,
                            "calendar",
                            "calendar-home-set",
                            "/.well-known/caldav",
                            "calendar");
            case CONTACTS ->
                    new Room(
                            shelf,
                            "addressbook",
                            "addressbook-home-set",
                            "/.well-known/carddav",
                            "address book");
        };
    }

    /** Asks what a resource is and where the rest is. */
    static String questions() {
        return HEAD
                + "<d:propfind"
                + SPACES
                + "><d:prop><d:resourcetype/><d:displayname/><d:current-user-principal/>"
                + "<c:calendar-home-set/><a:addressbook-home-set/></d:prop></d:propfind>";
    }

    /** Asks in which state a resource is. */
    static String states() {
        return HEAD + "<d:propfind xmlns:d=\"DAV:\"><d:prop><d:getetag/></d:prop></d:propfind>";
    }

    /** How a collection of ours is made: one way every server knows for calendars, one for both. */
    String made(boolean calendarsOwn) {
        var properties =
                "<d:set><d:prop>"
                        + (calendarsOwn ? "" : resourceType())
                        + "<d:displayname>"
                        + NAME
                        + "</d:displayname>"
                        + (shelf == Shelf.CALENDAR ? EVENTS : "")
                        + "</d:prop></d:set>";
        var element = calendarsOwn ? "c:mkcalendar" : "d:mkcol";
        return HEAD + "<" + element + SPACES + ">" + properties + "</" + element + ">";
    }

    private String resourceType() {
        var kind = shelf == Shelf.CALENDAR ? "<c:calendar/>" : "<a:addressbook/>";
        return "<d:resourcetype><d:collection/>" + kind + "</d:resourcetype>";
    }
}
