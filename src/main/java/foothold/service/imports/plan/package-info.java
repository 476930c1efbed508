/**
 * What an import would do, row by row, and what the user decides about it.
 *
 * <p>May import {@code foothold.domain} and {@code foothold.exchange}.
 */
package foothold.service.imports.plan;
