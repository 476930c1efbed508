/**
 * Everything learned, to be searched, narrowed, put in order and acted on; and the answers of all
 * people side by side.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.insights;
