/**
 * What the Campaign screen shows and changes, and in which words; knows no nodes.
 *
 * <p>May import {@code foothold.service}, {@code foothold.domain} and {@code foothold.ui}.
 */
package foothold.ui.campaign.model;
