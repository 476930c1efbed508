package foothold.exchange.linkedin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises one profile in the several ways its address is written. */
public final class ProfileUrl {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://)?([\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,})(?::\\d+)?"
                            + "(/[^?#\\s]*)?(?:[?#].*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** No browser takes longer ones. */
    private static final int LONGEST = 2000;

    private static final String LINKEDIN = "linkedin.com";

    private ProfileUrl() {}

    /**
     * The same text for every spelling of the same profile: host and path in small letters, without
     * scheme, {@code www.}, country (LinkedIn's {@code de.}), query, fragment or trailing slash,
     * percent-encoded letters decoded. Empty for null, for text that is no web address, and for an
     * address that leads to no single person, such as a home page.
     */
    public static String key(String url) {
        String text = url == null ? "" : url.strip();
        Matcher address = ADDRESS.matcher(text);
        if (text.length() > LONGEST || !address.matches() || address.group(2) == null) {
            return "";
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        List<String> path =
                Arrays.stream(address.group(2).split("/"))
                        .filter(segment -> !segment.isEmpty())
                        .map(ProfileUrl::decode)
                        .toList();
        if (host.equals(LINKEDIN) || host.endsWith("." + LINKEDIN)) {
            return linkedIn(path);
        }
        return path.isEmpty() ? "" : withoutWww(host) + "/" + String.join("/", path);
    }

    /**
     * {@code /in/slug}, perhaps with a language behind it, and the older {@code
     * /pub/name/12/345/67}.
     */
    private static String linkedIn(List<String> path) {
        if (path.size() < 2) {
            return "";
        }
        return switch (path.getFirst()) {
            case "in" -> LINKEDIN + "/in/" + path.get(1);
            case "pub" -> LINKEDIN + "/" + String.join("/", path);
            default -> "";
        };
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** Decodes UTF-8 percent escapes; what is no escape stays as it is. */
    private static String decode(String segment) {
        byte[] bytes = segment.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high =
                    bytes[i] == '%' && i + 2 < bytes.length
                            ? Character.digit(bytes[i + 1], 16)
                            : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            out.write(low < 0 ? bytes[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        String text = out.toString(StandardCharsets.UTF_8);
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
