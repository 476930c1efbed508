package foothold.service.insights;

import foothold.domain.Entity;
import foothold.domain.contact.Contact;
import foothold.domain.contact.Organization;
import foothold.domain.flat.Shape;
import foothold.domain.flat.Shapes;
import foothold.domain.meeting.Insight;
import foothold.domain.meeting.Jotting;
import foothold.domain.plan.Path;
import foothold.domain.question.ListedQuestion;
import foothold.domain.question.value.Sameness;
import foothold.domain.question.value.Worths;
import foothold.service.Store;
import foothold.service.insights.InsightRow.Asked;
import foothold.service.insights.InsightRow.Speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads all insights with whom and what they point to. Not on the FX thread. */
public final class InsightReader {
    private final Store store;
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Path> paths;
    private final Map<String, ListedQuestion> listed;
    private final Map<String, Jotting> lines;
    private final Sameness same;

    private InsightReader(Store store) {
        this.store = store;
        this.paths = byId(Shapes.PATH);
        this.listed = byId(Shapes.LISTED_QUESTION);
        this.lines = byId(Shapes.JOTTING);
        this.same = new Sameness(listed.values().stream().map(ListedQuestion::ask).toList());
    }

    private <T extends Entity> Map<String, T> byId(Shape<T> shape) {
        return store.all(shape).stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /** Everything learned so far, as of one moment. */
    public static InsightIndex read(Store store) {
        return store.snapshot(
                () -> {
                    var reader = new InsightReader(store);
                    return new InsightIndex(
                            store.all(Shapes.INSIGHT).stream().map(reader::row).toList());
                });
    }

    private InsightRow row(Insight insight) {
        var contactId = insight.source().contactId();
        var speaker =
                contactId == null ? Speaker.ME : speakers.computeIfAbsent(contactId, this::speaker);
        var path = insight.pathId() == null ? null : paths.get(insight.pathId());
        return InsightRow.of(insight, speaker, path, asked(insight));
    }

    private Speaker speaker(String contactId) {
        var contact = store.find(Shapes.CONTACT, contactId);
        var at = contact.map(Contact::organizationId).orElse(null);
        return new Speaker(
                contact.orElse(null),
                at == null ? null : organizations.computeIfAbsent(at, this::organization));
    }

    private Organization organization(String id) {
        return store.find(Shapes.ORGANIZATION, id).orElse(null);
    }

    private Asked asked(Insight insight) {
        var id = Worths.listedId(insight, lines);
        var question = id == null ? null : listed.get(id);
        return question == null ? null : new Asked(same.key(question.ask()), question);
    }
}
