/**
 * What to ask: the bank of questions and kept lists as a screen, and getting ready for a meeting as
 * a part of one.
 *
 * <p>May import {@code foothold.ui}, {@code foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.questions;
