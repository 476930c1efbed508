/**
 * What every reader of foreign files shares: bytes of any encoding to text, text to CSV rows, and
 * what is said about a line that was not right. Bytes or a path in, values and problems with line
 * numbers out; nothing here writes to the store. May import {@code foothold.domain} and the file
 * libraries, no other part of the program.
 */
package foothold.exchange;
