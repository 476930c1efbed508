/**
 * The Campaign screen: the plan and what it will take, the numbers, and whatever else is put beside
 * them.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain}, {@code foothold.ui} and what
 * lives below it.
 */
package foothold.ui.campaign;
