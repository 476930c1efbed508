/**
 * The meeting itself and what is made of it afterwards: captured lines, answers, time ({@link
 * foothold.service.talk.Capture}), and the debrief ({@link foothold.service.talk.Debriefing}).
 *
 * <p>Every method that writes makes one edit through {@code Workspace.apply}; what is typed carries
 * the name of its pause. May import {@code foothold.domain} and {@code foothold.service}.
 */
package foothold.service.talk;
