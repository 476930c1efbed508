package foothold.exchange.person;

import foothold.domain.Text;
import foothold.domain.flat.Fields;

import java.util.List;

/**
 * One person of a file.
 *
 * @param line the 1-based line of the file the entry starts on
 * @param facts what the file tells: fields of {@code Shapes.CONTACT} by their names, only those it
 *     says something about; "organization" and "campaign" hold names instead of ids; "id" is there
 *     in this program's own files only
 */
public record PersonRow(int line, Fields facts) {

    /** Never empty. */
    public String name() {
        return text("name");
    }

    /** The text of that field; empty where the file says nothing. */
    public String text(String field) {
        return facts.values().get(field) instanceof String said ? said : "";
    }

    /** The values of that field, each once; empty where the file says nothing. */
    public List<String> list(String field) {
        return Text.values(facts.list(field));
    }
}
