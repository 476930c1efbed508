/**
 * The list of insights: add, narrow, change one or many.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain} and {@code foothold.ui}.
 */
package foothold.ui.insights.list;
