/**
 * A short list whose order one changes, by dragging or by keys.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.questions.order;
