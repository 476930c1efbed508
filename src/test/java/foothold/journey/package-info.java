/**
 * The program as a user goes through it, over days and restarts.
 *
 * <p>May import everything; what only the composition root sees is reached through the public test
 * helpers of {@code foothold}.
 */
package foothold.journey;
