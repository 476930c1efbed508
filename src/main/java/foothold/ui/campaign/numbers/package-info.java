/**
 * The numbers of a campaign: how many came how far, which requests are answered, how long replies
 * take, and the popular figures beside the user's own.
 *
 * <p>May import {@code foothold.ui.campaign.model}, {@code foothold.ui.campaign.plot} and what they
 * import.
 */
package foothold.ui.campaign.numbers;
