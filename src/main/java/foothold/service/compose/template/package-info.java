/**
 * The templates: those that come with the program, and the user's own.
 *
 * <p>May import {@code foothold.domain}, {@code foothold.service} and the JSON library.
 */
package foothold.service.compose.template;
