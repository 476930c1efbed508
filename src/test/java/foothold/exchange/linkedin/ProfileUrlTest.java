package foothold.exchange.linkedin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/ada-lovelace",
                "https://www.linkedin.com/in/Ada-Lovelace/",
                "http://linkedin.com/in/ada-lovelace",
                "HTTPS://DE.LinkedIn.com/in/ada-lovelace?trk=abc",
                "www.linkedin.com/in/ada-lovelace#about",
                "linkedin.com/in/ada-lovelace//",
                "  https://uk.linkedin.com:443/in/ada-lovelace/de  ",
                "https://www.linkedin.com/in/ada%2Dlovelace",
            })
    void oneProfileHasOneKey(String url) {
        assertEquals("linkedin.com/in/ada-lovelace", ProfileUrl.key(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/fran%C3%A7ois-dupont,"
                + " https://fr.linkedin.com/in/françois-dupont",
        "https://www.linkedin.com/in/J%C3%96RG, https://www.linkedin.com/in/jörg",
        "https://www.linkedin.com/in/jose%CC%81, https://www.linkedin.com/in/jos%c3%a9",
        "https://www.linkedin.com/in/%E6%9D%8E%E6%98%8E, https://www.linkedin.com/in/李明",
    })
    void percentEncodingAndAccentsAreTheSameLetters(String encoded, String plain) {
        assertEquals(ProfileUrl.key(plain), ProfileUrl.key(encoded));
        assertNotEquals("", ProfileUrl.key(plain));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "not-a-url",
                "n/a",
                "Dr. Smith",
                "ada@example.com",
                "mailto:ada@example.com",
                "javascript:alert(1)",
                "ftp://linkedin.com/in/ada",
                "https://www.linkedin.com",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/profile/view?id=123",
                "https://example.com",
                "https://example.com/",
            })
    void whatLeadsToNoSinglePersonHasNone(String url) {
        assertEquals("", ProfileUrl.key(url));
    }

    @Test
    void differentPeopleHaveDifferentKeys() {
        assertNotEquals(
                ProfileUrl.key("https://www.linkedin.com/in/jane-doe-1"),
                ProfileUrl.key("https://www.linkedin.com/in/jane-doe-2"));
        assertNotEquals(
                ProfileUrl.key("https://www.linkedin.com/pub/jane-doe/1/2b3/4c5"),
                ProfileUrl.key("https://www.linkedin.com/pub/jane-doe/1/2b3/4c6"));
        assertNotEquals(
                ProfileUrl.key("https://github.com/jane"),
                ProfileUrl.key("https://gitlab.com/jane"));
    }

    @Test
    void otherSitesKeepTheirWholePath() {
        assertEquals(
                "xing.com/profile/jane_doe",
                ProfileUrl.key("https://www.xing.com/profile/Jane_Doe/?x=1"));
    }

    @Test
    void brokenEscapesAndEndlessTextDoNoHarm() {
        assertEquals("linkedin.com/in/100%-ada%2", ProfileUrl.key("linkedin.com/in/100%-ada%2"));
        assertEquals("", ProfileUrl.key("a.".repeat(100_000) + "com/in/x"));
    }
}
