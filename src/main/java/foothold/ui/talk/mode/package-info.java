/**
 * Meeting mode as it is drawn: the clock on dark ground, questions and captured lines on paper.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.ui.talk.act} and {@code
 * foothold.domain}.
 */
package foothold.ui.talk.mode;
