/**
 * The way to a calendar server (CalDAV, RFC 4791; CardDAV, RFC 6352): the only code of the program
 * that opens a connection to another machine. Encrypted, with limits on time and size, following no
 * redirect to another server, and touching nothing it did not put there.
 *
 * <p>May import {@code java.net.http}, {@code java.xml}, {@code foothold.service.publish} and
 * {@code foothold.domain}; only the program's start knows it. Nothing of it is loaded as long as
 * publishing is off.
 */
package foothold.publish;
