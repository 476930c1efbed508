/**
 * People who were deleted: taken out with all that hangs on them, kept for thirty days, brought
 * back whole.
 *
 * <p>May import {@code foothold.service} and {@code foothold.domain}; nothing of it is loaded
 * before the first frame.
 */
package foothold.service.trash;
