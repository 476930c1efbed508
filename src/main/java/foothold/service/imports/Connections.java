package foothold.service.imports;

import foothold.domain.Text;
import foothold.domain.flat.Fields;
import foothold.exchange.linkedin.LinkedInFile;
import foothold.exchange.linkedin.LinkedInRow;
import foothold.exchange.person.PersonFile;
import foothold.exchange.person.PersonRow;
import foothold.service.imports.merge.ImportScript;

import java.util.List;

/** LinkedIn's connections as people. */
final class Connections {
    private Connections() {}

    static PersonFile people(LinkedInFile file) {
        var rows = file.rows().stream().map(Connections::person).toList();
        return new PersonFile(rows, file.skipped(), file.notes());
    }

    private static PersonRow person(LinkedInRow row) {
        var facts = new Fields();
        put(facts, "name", Text.orEmpty(row.name().first() + " " + row.name().last()));
        put(facts, "role", row.work().position());
        put(facts, "organization", row.work().company());
        if (!row.reach().email().isEmpty()) {
            facts.put("emails", List.of(row.reach().email()));
        }
        if (!row.reach().url().isEmpty()) {
            facts.put("links", List.of(row.reach().url()));
        }
        if (row.connected().on() == null) {
            put(facts, ImportScript.CONNECTED_TEXT, row.connected().text());
        } else {
            facts.put("connectedOn", row.connected().on());
        }
        return new PersonRow(row.line(), facts);
    }

    private static void put(Fields facts, String field, String told) {
        if (!told.isEmpty()) {
            facts.put(field, told);
        }
    }
}
