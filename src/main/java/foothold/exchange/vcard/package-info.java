/**
 * Address book cards (.vcf): vCard 2.1, 3.0 and 4.0 in whatever encoding, read card by card so that
 * a broken one costs itself only; and 3.0, which every address book reads, written.
 *
 * <p>Bytes are cut into lines before they become text, because a line may be folded within a
 * character and each property may name an encoding of its own. May import {@code foothold.domain},
 * {@code foothold.exchange} and {@code foothold.exchange.person}.
 */
package foothold.exchange.vcard;
