/**
 * The view models of practising: runs by the clock, decks of cards, practice calls and scripts.
 *
 * <p>May import {@code javafx.beans}, {@code foothold.ui}, {@code foothold.ui.control}, {@code
 * foothold.service} and {@code foothold.domain}.
 */
package foothold.ui.practice.act;
