package foothold.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what a server says of its resources (RFC 4918, section 13). Nothing is fetched or expanded:
 * a document type ends the reading.
 */
final class Multistatus {
    private static final int DEEPEST = 64;
    private static final int LONGEST = 4096;

    private final List<Told> told = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Told response;
    private Told found;
    private boolean there;

    /**
     * What is said of one resource.
     *
     * @param values the text of its properties, or of the link in them, by their name
     * @param types what it is
     */
    record Told(Map<String, String> values, Set<String> types) {
        Told() {
            this(new HashMap<>(), new HashSet<>());
        }

        String href() {
            return values.getOrDefault("href", "");
        }

        Optional<String> value(String property) {
            return Optional.ofNullable(values.get(property)).filter(each -> !each.isEmpty());
        }
    }

    private Multistatus() {}

    /**
     * Reads an answer.
     *
     * @throws XMLStreamException when it is no XML, or one that tries to do more than tell
     */
    static List<Told> read(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("nothing is fetched");
                });
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            return new Multistatus().all(reader);
        } finally {
            reader.close();
        }
    }

    private List<Told> all(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("a document type is not expected");
                case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    if (text.length() < LONGEST) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {}
            }
        }
        return told;
    }

    private void begin(String name) throws XMLStreamException {
        if (path.size() == DEEPEST) {
            throw new XMLStreamException("nested too deep");
        }
        path.push(name);
        text.setLength(0);
        switch (name) {
            case "response" -> response = new Told();
            case "propstat" -> {
                found = new Told();
                there = true;
            }
            default -> {}
        }
    }

    private void end() {
        var name = path.pop();
        var parent = path.isEmpty() ? "" : path.peek();
        var said = text.toString().strip();
        text.setLength(0);
        if (response == null) {
            return;
        }
        switch (name) {
            case "response" -> {
                told.add(response);
                response = null;
            }
            case "propstat" -> {
                if (there) {
                    response.values().putAll(found.values());
                    response.types().addAll(found.types());
                }
                found = null;
            }
            case "status" -> there = said.contains(" 200");
            case "href" -> {
                if (parent.equals("response")) {
                    response.values().put("href", said);
                } else if (found != null) {
                    found.values().putIfAbsent(parent, said);
                }
            }
            default -> property(name, parent, said);
        }
    }

    private void property(String name, String parent, String said) {
        if (found == null) {
            return;
        }
        if (parent.equals("resourcetype")) {
            found.types().add(name);
        } else if (parent.equals("prop")) {
            found.values().putIfAbsent(name, said);
        }
    }
}
