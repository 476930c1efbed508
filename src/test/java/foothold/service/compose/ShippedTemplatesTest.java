package foothold.service.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Tie;
import foothold.domain.etiquette.Checker;
import foothold.domain.etiquette.Draft;
import foothold.domain.etiquette.Finding;
import foothold.domain.etiquette.Finding.Severity;
import foothold.domain.outreach.Message.Channel;
import foothold.domain.outreach.Template;
import foothold.service.compose.fill.Placeholder;
import foothold.service.compose.template.Templates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Each template that comes with the program, filled for somebody it suits, passes the checker. */
class ShippedTemplatesTest {
    private static final int SHORT_NOTE = 200;

    @TempDir Path folder;

    private Sheet sheet(Correspondence letters, Template template) {
        var use = template.use();
        var errand = new Errand(Correspondence.MAYA, use.kind(), use.channel(), null, null);
        return letters.desk().open(errand).orElseThrow();
    }

    /** Tied where the template names a tie. */
    private static void tie(Correspondence letters, Template template) {
        boolean tied = template.body().contains(Placeholder.TIE.mark());
        letters.tie(
                tied ? Tie.Kind.ALUMNI : Tie.Kind.NONE,
                tied ? "both in the Ohio State chess club" : null);
    }

    @Test
    void eachFilledTemplateHasNeitherBlockerNorWarning() {
        var wrong = new ArrayList<String>();
        var hints = new ArrayList<String>();
        try (var letters = new Correspondence(folder).everything()) {
            for (var listed : letters.desk().templates().all()) {
                var template = listed.template();
                tie(letters, template);
                var sheet = sheet(letters, template);
                for (var finding : findings(sheet, template)) {
                    var said = template.id() + ": " + finding.rule() + " " + finding.why();
                    (finding.severity() == Severity.HINT ? hints : wrong).add(said);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), hints);
    }

    private static List<Finding> findings(Sheet sheet, Template template) {
        var words = sheet.words(template);
        var use = template.use();
        var draft = new Draft(use.kind(), use.channel(), words.subject(), words.body());
        return Checker.check(draft, sheet.context());
    }

    @Test
    void notesAreShortEnoughForEveryAccount() {
        try (var letters = new Correspondence(folder).everything()) {
            for (var listed : letters.desk().templates().all()) {
                var template = listed.template();
                if (template.use().channel() == Channel.LINKEDIN_NOTE) {
                    tie(letters, template);
                    var body = sheet(letters, template).words(template).body();
                    assertTrue(body.length() <= SHORT_NOTE, () -> body.length() + ": " + body);
                }
            }
        }
    }

    @Test
    void whatIsNotKnownStaysToBeSeenAndBlocks() {
        try (var letters = new Correspondence(folder)) {
            for (var listed : letters.desk().templates().all()) {
                var template = listed.template();
                var sheet = sheet(letters, template);
                var body = sheet.words(template).body();
                boolean blocked =
                        findings(sheet, template).stream()
                                .anyMatch(each -> each.rule() == Finding.Rule.PLACEHOLDER);
                assertEquals(
                        body.contains("{")
                                || sheet.words(template).subject() != null
                                        && sheet.words(template).subject().contains("{"),
                        blocked,
                        template.id());
            }
        }
    }

    @Test
    void idsAndNamesAreUniqueAndEveryMarkIsKnown() {
        try (var letters = new Correspondence(folder)) {
            var all = letters.desk().templates().all();
            assertTrue(all.size() >= 20);
            var ids = new HashSet<String>();
            for (var listed : all) {
                var template = listed.template();
                assertEquals(Templates.Origin.SHIPPED, listed.origin());
                assertTrue(ids.add(template.id()), template.id());
                assertTrue(ids.add(template.name()), template.name());
                var text = template.subject() + "\n" + template.body();
                Pattern.compile("\\{([^}]*)}")
                        .matcher(text)
                        .results()
                        .forEach(
                                mark ->
                                        assertTrue(
                                                Placeholder.named(mark.group(1)).isPresent(),
                                                mark.group()));
            }
        }
    }
}
