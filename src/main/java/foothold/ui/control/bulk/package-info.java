/**
 * What one does with many selected people at once, wherever they are selected: {@link
 * foothold.ui.control.bulk.BulkBar}, and the form that spreads requests over days.
 *
 * <p>May import {@code javafx}, {@code foothold.service}, {@code foothold.domain} and {@code
 * foothold.ui}; never a screen.
 */
package foothold.ui.control.bulk;
