/**
 * Telling everybody that the search, or one path of it, has come to its end.
 *
 * <p>Every method that writes makes one edit through {@code Workspace.apply}. May import {@code
 * foothold.domain} and {@code foothold.service}.
 */
package foothold.service.closing;
