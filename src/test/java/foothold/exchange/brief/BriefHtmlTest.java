package foothold.exchange.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

/** The web page: on its own, and nothing in it is obeyed. */
class BriefHtmlTest {
    private static final String NASTY =
            "<script>alert('1')</script>\"><img src=x onerror=y> & &amp; \u0000\u0008"
                    + " </title></style>";

    @Test
    void whatIsSaidIsShownAsWords() throws Exception {
        var brief =
                new Brief(
                        new Brief.Heading(NASTY, NASTY, NASTY),
                        List.of(new Brief.Fact(NASTY, NASTY)),
                        List.of(new Brief.Phase(4, NASTY)),
                        List.of(NASTY, NASTY));
        var page = parse(BriefHtml.of(brief));
        var names = new TreeSet<String>();
        var all = page.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            names.add(all.item(at).getNodeName());
        }
        assertEquals(
                Set.of(
                        "html", "head", "title", "style", "body", "h1", "p", "dl", "dt", "dd",
                        "div", "b", "ol", "li", "bdi"),
                names);
        var shown = NASTY.replace("\u0000\u0008", "");
        for (var name : List.of("title", "h1", "dt", "dd", "li")) {
            assertEquals(shown, page.getElementsByTagName(name).item(0).getTextContent(), name);
        }
    }

    @Test
    void nothingIsFetched() {
        var page = BriefHtml.of(Samples.brief(Samples.LATIN, 10, 120));
        for (var word : List.of("src=", "href=", "url(", "@import", "<script", "<link")) {
            assertFalse(page.contains(word), word);
        }
        assertTrue(page.contains("@page"));
    }

    @Test
    void emptyPartsAreLeftOut() {
        var page =
                BriefHtml.of(
                        new Brief(
                                new Brief.Heading("Ann", "", ""), List.of(), List.of(), List.of()));
        assertFalse(page.contains("<dl>") || page.contains("<p ") || page.contains("<div"));
    }

    /** Reads it as XML, which it is but for two lines of its head. */
    private static Document parse(String page) throws Exception {
        var xml = page.replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
