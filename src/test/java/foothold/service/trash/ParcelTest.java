package foothold.service.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.domain.contact.Note;
import foothold.domain.flat.Shapes;
import foothold.testdata.Nasty;
import foothold.testdata.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/** What goes into the trash as text comes out as it was. */
class ParcelTest {

    @Test
    void everySortOfRecordComesBackAsItWas() {
        var records = Stream.concat(Samples.filled().stream(), Samples.bare().stream()).toList();
        var links = List.of(new Parcel.Link(Shapes.PROMISE, "a\tb", "meeting", "c\nd"));
        var parcel = new Parcel(records.stream().map(Item::of).toList(), links);
        var read = Parcel.read(parcel.text());
        assertEquals(records, read.items().stream().map(Item::entity).toList());
        assertEquals(links, read.links());
        assertEquals(parcel.text(), read.text());
    }

    @Test
    void everyTextComesBackToTheLetter() {
        for (var nasty : Nasty.own()) {
            var note = new Note("n", "c", Samples.AT, nasty);
            var text = new Parcel(List.of(Item.of(note)), List.of()).text();
            assertEquals(2, text.lines().count(), nasty);
            assertEquals(note, Parcel.read(text).items().getFirst().entity());
            assertEquals(nasty, Escapes.unescape(Escapes.escape(nasty)));
        }
        for (char each = 0; each < Character.MAX_VALUE; each++) {
            var text = "a" + each + ",\\";
            assertEquals(text, Escapes.unescape(Escapes.escape(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "foothold-trash 2",
                "foothold-trash 1\n",
                "foothold-trash 1\nnothing\tid=sx",
                "foothold-trash 1\nnote\tid=sx",
                "foothold-trash 1\nnote\tid=qx",
                "foothold-trash 1\nnote\tid=",
                "foothold-trash 1\nnote\tid",
                "foothold-trash 1\nnote\tid=s\\x",
                "foothold-trash 1\nnote\tid=s\\u00",
                "foothold-trash 1\nnote\tid=s\\",
                "foothold-trash 1\ncontact\tid=sx\tname=sA\temails=ls,,s",
                "foothold-trash 1\n@\tnote\tx"
            })
    void whatIsNoneOfOursIsRefusedInWords(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Parcel.read(text));
        assertTrue(!refused.getMessage().isBlank());
    }
}
