/**
 * What the parts of Insights show and do, without drawing it.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain}, {@code foothold.ui} and {@code
 * javafx.beans}.
 */
package foothold.ui.insights.model;
