package foothold.publish;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What a server answered.
 *
 * @param from the address that answered, after redirects
 */
record Reply(URI from, int status, HttpHeaders headers, byte[] body) {
    private static final int MULTISTATUS = 207;

    boolean ok() {
        return status / 100 == 2;
    }

    boolean isMultistatus() {
        return status == MULTISTATUS;
    }

    /** The server's word for the state of what was just sent; empty when it gave none. */
    String etag() {
        return headers.firstValue("ETag").orElse("");
    }

    @Override
    public String toString() {
        return status + ", " + new String(body, StandardCharsets.UTF_8).length() + " letters";
    }
}
