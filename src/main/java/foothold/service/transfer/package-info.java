/**
 * Everything in and out: the JSON archive as one undoable edit, and as a file that is old or new
 * but never half.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange}, {@code foothold.service} and
 * {@code foothold.service.imports}, whose door for files it serves.
 */
package foothold.service.transfer;
