package foothold.ui.people.person;

import foothold.domain.contact.Reach;
import foothold.service.handover.MailLink;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ways to reach a person, as links to open.
 *
 * @param icon of the way
 * @param label the address, the number, or the host of a page
 * @param target where it leads
 */
record Link(Ikon icon, String label, URI target) {
    private static final String WEB = "https://";

    /**
     * All that can be opened: mail addresses, telephone numbers, pages; what is none is left out.
     */
    static List<Link> of(Reach reach) {
        var links = new ArrayList<Link>();
        Stream.of(
                        reach.emails().stream().map(Link::mail),
                        reach.phones().stream().map(Link::phone),
                        reach.links().stream().map(Link::page))
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .forEach(links::add);
        return links;
    }

    private static Optional<Link> mail(String address) {
        return address.indexOf('@') > 0
                ? Optional.of(new Link(Feather.MAIL, address, MailLink.to(address, null, null)))
                : Optional.empty();
    }

    private static Optional<Link> phone(String number) {
        var digits = number.replaceAll("[^+\\d]", "");
        return digits.length() < 3
                ? Optional.empty()
                : uri("tel:" + digits).map(uri -> new Link(Feather.PHONE, number, uri));
    }

    private static Optional<Link> page(String link) {
        var full = link.contains("://") ? link : WEB + link;
        return uri(full)
                .filter(uri -> uri.getHost() != null)
                .filter(uri -> uri.getScheme().matches("(?i)https?"))
                .map(uri -> new Link(Feather.EXTERNAL_LINK, host(uri), uri));
    }

    private static String host(URI uri) {
        return uri.getHost().startsWith("www.") ? uri.getHost().substring(4) : uri.getHost();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
