/**
 * Meeting mode and the debrief: the window goes quiet while one talks, and keeps what was said.
 *
 * <p>May import {@code javafx}, {@code foothold.ui}, {@code foothold.service} and {@code
 * foothold.domain}; no other screen.
 */
package foothold.ui.talk;
