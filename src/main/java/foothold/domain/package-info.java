/**
 * What Foothold is about, as plain values and pure functions: no clock, no disk, no window.
 *
 * <p>May import {@code java.base} only. The sub-packages are the product's parts; this package
 * holds what all of them share.
 */
package foothold.domain;
