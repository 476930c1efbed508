/**
 * Practising for a meeting: what was rehearsed, how long it took and how it felt.
 *
 * <p>May import {@code foothold.domain} and {@code java.base}; nothing else.
 */
package foothold.domain.practice;
