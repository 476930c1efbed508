package foothold.service.trash;

import foothold.domain.flat.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in the trash of one person, as the text that is stored: a first line that names the
 * format, then a line for each record and each link.
 *
 * @param items the records, in the order in which they were taken out
 * @param links which records that stayed pointed to one of them
 */
record Parcel(List<Item> items, List<Link> links) {
    static final String HEAD = "foothold-trash 1";
    private static final String LINK = "@";
    private static final int PARTS = 5;

    Parcel {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /**
     * A record that stays without what it pointed to.
     *
     * @param field of that record
     * @param target the id that stood there
     */
    record Link(Shape<?> shape, String id, String field, String target) {
        String line() {
            return Stream.of(LINK, shape.name(), id, field, target)
                    .map(Escapes::escape)
                    .collect(Collectors.joining("\t"));
        }
    }

    /** Whether the record of that shape and id is in it. */
    boolean holds(Shape<?> shape, String id) {
        return items.stream().anyMatch(each -> each.shape() == shape && each.id().equals(id));
    }

    /** The same with more. */
    Parcel and(Parcel more) {
        return new Parcel(
                Stream.concat(items.stream(), more.items.stream()).toList(),
                Stream.concat(links.stream(), more.links.stream()).toList());
    }

    String text() {
        return Stream.of(
                        Stream.of(HEAD),
                        items.stream().map(Item::line),
                        links.stream().map(Link::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * What was stored as that text.
     *
     * @throws IllegalArgumentException when it is no such text; the message says why
     */
    static Parcel read(String text) {
        var lines = text.split("\n", -1);
        if (!lines[0].equals(HEAD)) {
            throw new IllegalArgumentException("it does not begin with “" + HEAD + "”");
        }
        var items = new ArrayList<Item>();
        var links = new ArrayList<Link>();
        for (var line : List.of(lines).subList(1, lines.length)) {
            if (line.startsWith(LINK)) {
                links.add(link(line));
            } else {
                var item = Item.read(line);
                item.entity(); // What cannot be a record is no use to anybody.
                items.add(item);
            }
        }
        return new Parcel(items, links);
    }

    private static Link link(String line) {
        var parts = Stream.of(line.split("\t", -1)).map(Escapes::unescape).toList();
        if (parts.size() != PARTS) {
            throw new IllegalArgumentException("“" + line + "” is no link");
        }
        return new Link(Item.shape(parts.get(1)), parts.get(2), parts.get(3), parts.get(4));
    }
}
