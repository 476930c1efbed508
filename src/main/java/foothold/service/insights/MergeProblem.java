package foothold.service.insights;

/** What keeps insights from being merged into one. */
public enum MergeProblem {
    /** There is only one, or none. */
    TOO_FEW,
    /** One speaks for the path and another against it: merging would hide that people disagree. */
    CONTRADICT,
    /** They speak of different paths. */
    PATHS
}
