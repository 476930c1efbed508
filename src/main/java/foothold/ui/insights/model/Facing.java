package foothold.ui.insights.model;

import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.service.insights.InsightFilter;
import foothold.service.insights.InsightIndex;
import foothold.service.insights.InsightRow;
import foothold.service.people.list.Facets.Choice;
import foothold.ui.Messages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the list of insights can be narrowed by, a chip each. */
public enum Facing {
    TAG(
            row -> row.insight().lesson().tag().name(),
            row -> Words.of(row.insight().lesson().tag()),
            filter -> names(filter.about().tags()),
            (filter, ids) -> filter.withTags(values(Tag.values(), ids))),
    SIGN(
            row -> row.insight().lesson().sign().name(),
            row -> Words.of(row.insight().lesson().sign()),
            filter -> names(filter.about().signs()),
            (filter, ids) -> filter.withSigns(values(Sign.values(), ids))),
    PATH(
            row -> row.path() == null ? InsightFilter.NO_PATH : row.path().id(),
            row -> row.path() == null ? Messages.text("insights.path.none") : row.path().name(),
            filter -> one(filter.about().pathId()),
            (filter, ids) -> filter.withPath(first(ids))),
    PERSON(
            row -> row.speaker().id(),
            row -> row.speaker().name(),
            filter -> one(filter.from().contactId()),
            (filter, ids) -> filter.withContact(first(ids))),
    ORGANIZATION(
            row -> row.speaker().organization() == null ? null : row.speaker().organization().id(),
            row -> row.speaker().where(),
            filter -> one(filter.from().organizationId()),
            (filter, ids) -> filter.withOrganization(first(ids))),
    QUESTION(
            row -> row.question() == null ? null : row.question().key(),
            row -> row.question().text(),
            filter -> one(filter.from().questionKey()),
            (filter, ids) -> filter.withQuestion(first(ids)));

    private final Function<InsightRow, String> id;
    private final Function<InsightRow, String> name;
    private final Function<InsightFilter, Set<String>> chosen;
    private final BiFunction<InsightFilter, Set<String>, InsightFilter> choose;

    Facing(
            Function<InsightRow, String> id,
            Function<InsightRow, String> name,
            Function<InsightFilter, Set<String>> chosen,
            BiFunction<InsightFilter, Set<String>, InsightFilter> choose) {
        this.id = id;
        this.name = name;
        this.chosen = chosen;
        this.choose = choose;
    }

    /** Whether more than one choice can hold at once. */
    public boolean several() {
        return this == TAG || this == SIGN;
    }

    /** What there is to choose, with how many insights each has. */
    public List<Choice> choices(InsightIndex index) {
        return index.count(id, name);
    }

    /** The ids chosen now. */
    public Set<String> chosen(InsightFilter filter) {
        return chosen.apply(filter);
    }

    /** The filter with these chosen instead. */
    public InsightFilter choose(InsightFilter filter, Set<String> ids) {
        return choose.apply(filter, ids);
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Set<E> values(E[] all, Set<String> names) {
        return Arrays.stream(all)
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> one(String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static String first(Set<String> values) {
        return values.isEmpty() ? null : values.iterator().next();
    }
}
