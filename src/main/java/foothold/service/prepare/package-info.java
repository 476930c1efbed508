/**
 * Getting ready for a meeting: research, the questions to ask there, and one's own introduction.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and {@code
 * foothold.service.questions}.
 */
package foothold.service.prepare;
