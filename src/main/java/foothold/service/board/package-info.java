/**
 * The path board and the hypotheses: reads what was learned in one look, and writes verdicts,
 * criteria, hypotheses and votes.
 *
 * <p>May import {@code java.base}, {@code foothold.domain}, {@code foothold.exchange} and other
 * packages of {@code foothold.service}.
 */
package foothold.service.board;
