/**
 * Finds writing: what somebody typed is looked up in everything that was written about anybody.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.search;
