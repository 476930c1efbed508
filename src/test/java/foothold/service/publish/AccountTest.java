package foothold.service.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them. */
class AccountTest {

    @ParameterizedTest
    @CsvSource({
        "cloud.example, https://cloud.example",
        "' https://cloud.example/dav/ ', https://cloud.example/dav/",
        "http://127.0.0.1:5232, http://127.0.0.1:5232",
        "http://localhost/x, http://localhost/x",
        "http://[::1]:5232/, http://[::1]:5232/",
    })
    void theyAreUnderstood(String typed, String meant) {
        assertEquals(meant, Account.typed(typed, "ana").address().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://cloud.example",
                "http://127.0.0.1.evil.example",
                "ftp://cloud.example",
                "https://ana:word@cloud.example",
                "https://",
                "file:///etc/passwd",
                "a b",
                "javascript:alert(1)"
            })
    void orRefused(String typed) {
        assertThrows(PublishFailure.class, () -> Account.typed(typed, "ana"));
    }

    @Test
    void aNameIsNeededAndHasNoColon() {
        assertThrows(PublishFailure.class, () -> Account.typed("cloud.example", " "));
        assertThrows(PublishFailure.class, () -> Account.typed("cloud.example", "a:b"));
    }
}
