/**
 * Files sealed with a passphrase: nobody reads them without it, and nobody changes them unnoticed.
 * The format is described in {@code src/docs/encryption.md}.
 *
 * <p>May import {@code foothold.domain.backup}; knows the cryptography of the JDK alone.
 */
package foothold.exchange.sealed;
