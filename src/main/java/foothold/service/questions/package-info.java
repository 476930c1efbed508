/**
 * The question bank: what comes with the program under what the user wrote, and kept lists.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and the JSON library.
 */
package foothold.service.questions;
