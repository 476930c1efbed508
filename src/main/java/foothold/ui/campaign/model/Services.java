package foothold.ui.campaign.model;

import foothold.service.Workspace;
import foothold.service.campaign.Campaigns;
import foothold.service.campaign.Members;
import foothold.service.campaign.Paths;
import foothold.service.campaign.Reader;
import foothold.service.organizations.OrganizationSheet;

import java.util.random.RandomGenerator;

/**
 * What the Campaign screen works with.
 *
 * @param workspace the open file
 * @param reader reads what is shown
 * @param campaigns changes campaigns
 * @param paths changes paths
 * @param organizations notes offers
 */
public record Services(
        Workspace workspace,
        Reader reader,
        Campaigns campaigns,
        Paths paths,
        OrganizationSheet organizations) {

    public Services(Workspace workspace, Reader reader, RandomGenerator random) {
        this(
                workspace,
                reader,
                new Campaigns(workspace, random),
                new Paths(workspace, random),
                new OrganizationSheet(workspace, random));
    }

    Members members() {
        return new Members(workspace);
    }
}
