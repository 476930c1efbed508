package foothold.domain.plan.closing;

import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What came to its end, so that people are to be told. */
public sealed interface Ending {
    /** The latest first; on one day a search that landed before a path that was given up. */
    Comparator<Ending> LATEST_FIRST =
            Comparator.comparing(Ending::on)
                    .reversed()
                    .thenComparing(each -> each instanceof Dropped)
                    .thenComparing(Ending::id, Comparator.reverseOrder());

    /** The campaign's or the path's id. */
    String id();

    /** What the user calls it. */
    String name();

    /** The local day on which it ended. */
    LocalDate on();

    /** A campaign that reached its aim. */
    record Landed(Campaign campaign) implements Ending {
        @Override
        public String id() {
            return campaign.id();
        }

        @Override
        public String name() {
            return campaign.name();
        }

        @Override
        public LocalDate on() {
            return campaign.span().landedOn();
        }
    }

    /** A path that was given up. */
    record Dropped(Path path) implements Ending {
        @Override
        public String id() {
            return path.id();
        }

        @Override
        public String name() {
            return path.name();
        }

        @Override
        public LocalDate on() {
            return path.droppedOn();
        }
    }

    /** All that ended, the latest first. */
    static List<Ending> of(Collection<Campaign> campaigns, Collection<Path> paths) {
        Stream<Ending> landed =
                campaigns.stream()
                        .filter(each -> each.span().landedOn() != null)
                        .map(Ending.Landed::new);
        Stream<Ending> dropped =
                paths.stream().filter(each -> each.droppedOn() != null).map(Ending.Dropped::new);
        return Stream.concat(landed, dropped).sorted(LATEST_FIRST).toList();
    }
}
