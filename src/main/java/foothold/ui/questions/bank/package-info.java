/**
 * The bank of questions: the list, and the one that is selected.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.questions.bank;
