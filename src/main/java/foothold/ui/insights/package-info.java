/**
 * What was learned, in all its forms: one list, answers side by side, what to do about it; and what
 * other features add as further parts.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain} and {@code foothold.ui}.
 */
package foothold.ui.insights;
