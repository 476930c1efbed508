package foothold.ui.insights.model;

import static foothold.ui.Messages.text;

import foothold.domain.meeting.Insight.Sign;
import foothold.domain.meeting.Jotting.Tag;
import foothold.service.insights.InsightRow;
import foothold.ui.HumanDates;

/** What insights are called on screen. */
public final class Words {
    private Words() {}

    public static String of(Tag tag) {
        return text("talk.tag." + tag);
    }

    public static String of(Sign sign) {
        return text("insights.sign." + sign);
    }

    /** Who said it: the name, or that it is my own. */
    public static String who(InsightRow row) {
        return row.speaker().contact() == null ? text("insights.own") : row.speaker().name();
    }

    /** Who said it, when, and where they work. */
    public static String source(InsightRow row, HumanDates dates) {
        var where = row.speaker().where().isEmpty() ? "" : " · " + row.speaker().where();
        return who(row) + " · " + day(row, dates) + where;
    }

    /** "(Ann Lee, Tuesday 10 November 2026)", behind the words of one of several voices. */
    public static String credit(InsightRow row, HumanDates dates) {
        var day = dates.full(row.at().atZone(dates.zone()).toLocalDate());
        return "(" + who(row) + ", " + day + ")";
    }

    public static String day(InsightRow row, HumanDates dates) {
        return dates.day(row.at().atZone(dates.zone()).toLocalDate());
    }
}
