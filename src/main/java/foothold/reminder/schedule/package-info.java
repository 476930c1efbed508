/**
 * What each system has to run the check by itself: the files are made by pure functions and put in
 * the user's own folders, and removing takes all of them away.
 *
 * <p>May import {@code java.base}, {@code foothold.reminder.port}, {@code
 * foothold.service.transfer} and {@code foothold.storage.files}.
 */
package foothold.reminder.schedule;
