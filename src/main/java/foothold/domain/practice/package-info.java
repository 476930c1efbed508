/**
 * Practising for a meeting: what was rehearsed, how long it took and how it felt, which card comes
 * next, and what to try next.
 *
 * <p>May import {@code foothold.domain} and {@code java.base}; nothing else.
 */
package foothold.domain.practice;
