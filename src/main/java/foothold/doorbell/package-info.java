/**
 * One window per data file: whoever comes second rings at the door of the first and goes away.
 *
 * <p>May import {@code java.base} and {@code foothold.storage.files}; nothing here goes over a
 * network.
 */
package foothold.doorbell;
