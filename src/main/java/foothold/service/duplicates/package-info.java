/**
 * People who may be here twice: found by what they share, put together field by field as one
 * undoable edit, or kept apart for good.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange} and {@code foothold.service}.
 */
package foothold.service.duplicates;
