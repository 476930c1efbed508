/**
 * Practising before a meeting: what to practise with, and what was practised.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}, and Jackson for the moments
 * that come with the program.
 */
package foothold.service.practice;
