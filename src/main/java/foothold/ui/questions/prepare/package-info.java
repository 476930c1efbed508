/**
 * Getting ready for one meeting: questions, research, introduction, brief.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.questions.prepare;
