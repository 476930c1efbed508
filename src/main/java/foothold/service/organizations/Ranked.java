package foothold.service.organizations;

import foothold.domain.contact.Organization;

/**
 * One organization on the list of targets.
 *
 * @param organization as it is in the file
 * @param workingSet whether it is among the first five, those to take up now
 * @param people how many people one knows there
 */
public record Ranked(Organization organization, boolean workingSet, Acquaintances people) {}
