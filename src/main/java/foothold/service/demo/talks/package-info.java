/**
 * What the sample people said, read from a text and told as records.
 *
 * <p>May import {@code foothold.domain} only.
 */
package foothold.service.demo.talks;
