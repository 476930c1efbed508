/**
 * Writing to a person: everything an editor needs for one message ({@link
 * foothold.service.compose.Desk}), and drafts that are kept as they are typed ({@link
 * foothold.service.compose.DraftBook}).
 *
 * <p>May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.compose;
