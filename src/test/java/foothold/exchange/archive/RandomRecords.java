package foothold.exchange.archive;

import foothold.domain.Entity;
import foothold.domain.Settings;
import foothold.domain.followup.Cadence;
import foothold.domain.followup.DayOff;
import foothold.domain.plan.Campaign;
import foothold.domain.plan.Path;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes records of every kind at random, each pointing to records that exist; the same seed makes
 * the same ones. What rules and plans is here, people and talks in {@link RandomTalks}.
 */
public final class RandomRecords {
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("UTC"),
                    ZoneId.of("America/St_Johns"),
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("Pacific/Apia"),
                    ZoneId.of("+05:45"));

    final Random random;
    final NastyText nasty;
    private final int most;

    /** Up to {@code most} records of each kind. */
    public RandomRecords(long seed, int most) {
        this.random = new Random(seed);
        this.nasty = new NastyText(random);
        this.most = most;
    }

    /** A file's worth of records. */
    public Records make() {
        var all = new ArrayList<Entity>();
        var cadences = some("cadence", 1, this::cadence);
        var paths = some("path", 0, number -> path(number));
        var campaigns = some("campaign", 0, number -> campaign(number, cadences, paths));
        all.add(settings(pick(cadences).id()));
        all.addAll(cadences);
        all.addAll(some("off", 0, this::dayOff));
        all.addAll(paths);
        all.addAll(campaigns);
        var talks = new RandomTalks(this, paths).make(cadences, campaigns);
        all.addAll(talks);
        all.addAll(new RandomLessons(this, paths, talks).make());
        return Records.of(all);
    }

    <T extends Entity> List<T> some(String what, int least, IntFunction<T> maker) {
        int count = Math.max(least, random.nextInt(most + 1));
        return IntStream.range(0, count).mapToObj(maker).collect(Collectors.toList());
    }

    private Settings settings(String cadence) {
        var weekend =
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day != DayOfWeek.WEDNESDAY && random.nextInt(3) == 0)
                        .collect(Collectors.toSet());
        return new Settings(
                zone(),
                new Settings.Calendar(random.nextBoolean() ? null : "DE-BY", weekend),
                cadence,
                new Settings.Look(constant(Settings.Theme.class), orNull(1 + random.nextInt(300))),
                new Settings.Me(
                        nasty.textOrNull(), texts(), nasty.textOrNull(), nasty.textOrNull()));
    }

    private Cadence cadence(int number) {
        return new Cadence(
                nasty.id("cadence", number),
                nasty.text(),
                new Cadence.Asking(
                        random.nextBoolean(),
                        orNull(1 + random.nextInt(9)),
                        random.ints(random.nextInt(3), 1, 20).boxed().toList(),
                        1 + random.nextInt(20)),
                new Cadence.Thanking(constant(Cadence.Thanking.Pace.class), random.nextBoolean()),
                1 + random.nextInt(12));
    }

    private Path path(int number) {
        return new Path(nasty.id("path", number), nasty.text(), nasty.textOrNull(), orNull(day()));
    }

    private Campaign campaign(int number, List<Cadence> cadences, List<Path> paths) {
        var start = orNull(day());
        var explored = paths.stream().filter(_ -> random.nextBoolean()).map(Path::id).toList();
        return new Campaign(
                nasty.id("campaign", number),
                nasty.text(),
                explored,
                new Campaign.Span(
                        start, start == null ? null : orNull(start.plusWeeks(6)), orNull(day())),
                new Campaign.Pace(
                        orNull(random.nextInt(30)),
                        orNull(random.nextInt(9)),
                        orNull(random.nextInt(40)),
                        orNull(pick(cadences).id())));
    }

    private DayOff dayOff(int number) {
        var first = day();
        return new DayOff(
                nasty.id("off", number),
                first,
                first.plusDays(random.nextInt(20)),
                nasty.textOrNull());
    }

    <T> T orNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    List<String> texts() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> nasty.text()).toList();
    }

    LocalDate day() {
        return random.nextInt(20) == 0
                ? LocalDate.of(random.nextBoolean() ? 1 : 9999, 2, 28)
                : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
    }

    Instant instant() {
        var second = Instant.ofEpochSecond(1_767_225_600L + random.nextInt(60_000_000));
        return switch (random.nextInt(3)) {
            case 0 -> second;
            case 1 -> second.plusMillis(random.nextInt(1000));
            default -> second.plusNanos(random.nextInt(1_000_000_000));
        };
    }

    ZoneId zone() {
        return pick(ZONES);
    }
}
