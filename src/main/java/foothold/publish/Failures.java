package foothold.publish;

import foothold.service.publish.PublishFailure;
import foothold.service.publish.PublishFailure.Kind;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;

import javax.net.ssl.SSLException;

/** What can go wrong on the way to a server, in words; none names a password or a person. */
final class Failures {
    private static final int DEEPEST_CAUSE = 10;
    private static final String SAFE = " Nothing of yours is lost.";
    private static final String AGAIN = "Publish again later: it goes on where it stopped.";

    private Failures() {}

    static PublishFailure of(IOException failure, String host) {
        if (isAbout(failure, CertificateException.class)) {
            return certificate(host);
        }
        if (failure instanceof SSLException) {
            return new PublishFailure(
                    Kind.CERTIFICATE,
                    "No safe connection to " + host + " could be made; nothing was sent.",
                    "Check the address, and ask whoever runs the server.");
        }
        if (isAbout(failure, UnknownHostException.class)
                || isAbout(failure, UnresolvedAddressException.class)) {
            return new PublishFailure(
                    Kind.AWAY,
                    "No server called " + host + " can be found." + SAFE,
                    "Check the address, and whether you are online.");
        }
        if (failure instanceof HttpTimeoutException) {
            return slow(host);
        }
        if (String.valueOf(failure.getMessage()).contains("capacity")) {
            return new PublishFailure(
                    Kind.ANSWER,
                    host + " answered with more than a calendar server should." + SAFE,
                    "Check the address.");
        }
        return new PublishFailure(
                Kind.AWAY,
                failure instanceof ConnectException
                        ? host + " does not answer." + SAFE
                        : "The connection to " + host + " broke." + SAFE,
                AGAIN);
    }

    /** Whether the same may go well a moment later. */
    static boolean mayPass(IOException failure) {
        return !(failure instanceof SSLException)
                && !(failure instanceof HttpTimeoutException)
                && !isAbout(failure, UnresolvedAddressException.class)
                && !String.valueOf(failure.getMessage()).contains("capacity");
    }

    private static boolean isAbout(Throwable failure, Class<? extends Exception> kind) {
        var cause = failure;
        for (int deep = 0; cause != null && deep < DEEPEST_CAUSE; deep++) {
            if (kind.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static PublishFailure certificate(String host) {
        return new PublishFailure(
                Kind.CERTIFICATE,
                host
                        + " cannot prove that it is the one you mean: this computer does not trust"
                        + " its certificate. Nothing was sent, your password neither.",
                "Ask whoever runs it for a certificate every computer trusts, such as one of Let’s"
                        + " Encrypt.");
    }

    static PublishFailure password(String host) {
        return new PublishFailure(
                Kind.PASSWORD,
                host + " did not accept name and password." + SAFE,
                "Type them again. Where you sign in with a second step, make an app password"
                        + " there.");
    }

    static PublishFailure forbidden(String host) {
        return new PublishFailure(
                Kind.ANSWER,
                host + " does not let this account write there." + SAFE,
                "Make a calendar called Foothold there by hand, or give the address of one you may"
                        + " write to.");
    }

    static PublishFailure answered(String host, int status) {
        return new PublishFailure(
                Kind.ANSWER, host + " cannot do it just now (" + status + ")." + SAFE, AGAIN);
    }

    static PublishFailure unreadable(String host) {
        return new PublishFailure(
                Kind.ANSWER,
                host + " answered with something that is no calendar server’s." + SAFE,
                "Check the address.");
    }

    static PublishFailure noRoom(String host, String what) {
        return new PublishFailure(
                Kind.ADDRESS,
                "No " + what + " is to be found at " + host + "." + SAFE,
                "Check the address: your provider’s help calls it CalDAV or CardDAV address.");
    }

    static PublishFailure elsewhere(String host) {
        return new PublishFailure(
                Kind.ADDRESS,
                host + " sends us on to another server. Nothing was sent there.",
                "If you trust that one, type its address.");
    }

    static PublishFailure slow(String host) {
        return new PublishFailure(Kind.AWAY, host + " takes too long to answer." + SAFE, AGAIN);
    }

    static PublishFailure cancelled() {
        return new PublishFailure(
                Kind.CANCELLED, "Stopped." + SAFE, "Publish again: it goes on where it stopped.");
    }

    static PublishFailure forgetful() {
        return new PublishFailure(
                Kind.ANSWER,
                "What is published cannot be noted beside the data file, so nothing more was sent.",
                "Look whether the disk is full or the folder may not be written.");
    }
}
