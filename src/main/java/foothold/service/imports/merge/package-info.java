/**
 * What a file tells beside what is known: what is filled in, what is proposed, what is written.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.exchange}, {@code foothold.service} and
 * the packages of {@code foothold.service.imports} below it.
 */
package foothold.service.imports.merge;
