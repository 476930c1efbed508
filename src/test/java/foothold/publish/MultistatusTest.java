package foothold.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** What servers say of their resources. */
class MultistatusTest {
    private static final String TWO =
            """
            <?xml version="1.0"?>
            <D:multistatus xmlns:D="DAV:" xmlns="urn:ietf:params:xml:ns:caldav">
              <D:response><D:href>/ana/</D:href>
                <D:propstat><D:prop>
                  <D:resourcetype><D:collection/><calendar/></D:resourcetype>
                  <calendar-home-set><D:href> /home/ </D:href></calendar-home-set>
                  <D:displayname>Mine &amp; <![CDATA[yours]]></D:displayname>
                  <D:current-user-principal><D:unauthenticated/></D:current-user-principal>
                </D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
                <D:propstat><D:prop><D:getetag>"lie"</D:getetag></D:prop>
                  <D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
              </D:response>
              <D:response><D:href>/ana/a.ics</D:href>
                <D:propstat><D:prop><D:getetag>"x y"</D:getetag></D:prop>
                  <D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
            </D:multistatus>
            """;

    private static List<Multistatus.Told> read(String xml) throws XMLStreamException {
        return Multistatus.read(xml.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itIsReadWhateverThePrefixes() throws XMLStreamException {
        var told = read(TWO);
        assertEquals(2, told.size());
        assertEquals("/ana/", told.getFirst().href());
        assertEquals(Set.of("collection", "calendar"), told.getFirst().types());
        assertEquals(Optional.of("/home/"), told.getFirst().value("calendar-home-set"));
        assertEquals(Optional.of("Mine & yours"), told.getFirst().value("displayname"));
        assertEquals(Optional.empty(), told.getFirst().value("current-user-principal"));
        assertEquals(Optional.empty(), told.getFirst().value("getetag"));
        assertEquals(Optional.of("\"x y\""), told.getLast().value("getetag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a>&b;</a>"
            })
    void whatIsNoneOrDoesMoreThanTellIsRefused(String xml) {
        assertThrows(XMLStreamException.class, () -> read(xml));
    }

    @Test
    void nothingIsNestedWithoutEnd() {
        assertThrows(XMLStreamException.class, () -> read("<a>".repeat(100_000)));
    }
}
