package foothold.exchange;

import java.nio.charset.Charset;

/**
 * The text of a file, without byte order mark.
 *
 * @param text never blank
 * @param charset the encoding it was read with
 * @param damaged some bytes were no characters in that encoding; each stands as U+FFFD in the text
 */
public record DecodedText(String text, Charset charset, boolean damaged) {}
