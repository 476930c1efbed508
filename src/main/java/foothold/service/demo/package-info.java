/**
 * Sample people to explore with: a made-up search in full swing, dated around the moment it is
 * made.
 *
 * <p>{@link foothold.service.demo.Demo} is the way in. May import {@code foothold.service} and
 * {@code foothold.domain}.
 */
package foothold.service.demo;
