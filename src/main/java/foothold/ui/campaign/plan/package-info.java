/**
 * The plan of a campaign: what it is meant to manage, plan against fact, the forecast, and the days
 * that will be full.
 *
 * <p>May import {@code foothold.ui.campaign.model}, {@code foothold.ui.campaign.plot} and what they
 * import.
 */
package foothold.ui.campaign.plan;
