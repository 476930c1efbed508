package foothold.domain.flat;

import java.util.Map;

/** The fields that hold ids of other records, and of which sort. They mean the same everywhere. */
public final class Links {
    /** By the name of the field; the trigger of a decision is none, since it may be long gone. */
    public static final Map<String, Shape<?>> FIELDS =
            Map.ofEntries(
                    Map.entry("contact", Shapes.CONTACT),
                    Map.entry("organization", Shapes.ORGANIZATION),
                    Map.entry("campaign", Shapes.CAMPAIGN),
                    Map.entry("cadence", Shapes.CADENCE),
                    Map.entry("paths", Shapes.PATH),
                    Map.entry("path", Shapes.PATH),
                    Map.entry("other", Shapes.CONTACT),
                    Map.entry("named", Shapes.CONTACT),
                    Map.entry("meeting", Shapes.MEETING),
                    Map.entry("insight", Shapes.INSIGHT),
                    Map.entry("hypothesis", Shapes.HYPOTHESIS));

    private Links() {}
}
