/**
 * What one can do with Foothold: one class per group of use cases, and the one write path they
 * share ({@link foothold.service.Edit} through {@link foothold.service.Workspace} to {@link
 * foothold.service.Store}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.exchange}; knows neither SQL nor
 * windows.
 */
package foothold.service;
