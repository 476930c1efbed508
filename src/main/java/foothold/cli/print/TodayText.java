package foothold.cli.print;

import foothold.domain.followup.Followup;
import foothold.domain.followup.Party;
import foothold.service.agenda.Outlook;
import foothold.service.agenda.TodayList;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Today as lines for people, in the sections of the window. */
public final class TodayText {
    private static final DateTimeFormatter HEAD =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int WIDTH = 100;
    private static final String MARGIN = "  ";
    private static final String INDENT = "      ";
    private static final String GAP = "   ";

    private final Outlook outlook;
    private final int days;
    private final int actions;
    private final int whos;

    private TodayText(Outlook outlook, int days) {
        this.outlook = outlook;
        this.days = days;
        var list = outlook.list(days);
        this.actions = longest(list.stream().map(TodayText::what));
        this.whos = longest(list.stream().map(followup -> who(followup.party())));
    }

    /** What is due on or before that day, section by section, with the reasons. */
    public static String of(Outlook outlook, int days) {
        return new TodayText(outlook, days).text();
    }

    /** What to do first with an empty file. */
    public static String nobodyYet() {
        return """
        There is nobody here yet. What to do first:
          foothold import Connections.csv   bring in the people you know from LinkedIn
          foothold demo                     explore with sample people
          foothold                          open the window and add a person
        """;
    }

    private String text() {
        var head = HEAD.format(outlook.now().atZone(outlook.zone())) + "\n";
        var sections = outlook.today(days).sections();
        if (sections.isEmpty()) {
            return head + "\n" + nothingDue();
        }
        return sections.stream().map(this::section).collect(Collectors.joining("", head, ""));
    }

    private String nothingDue() {
        var words = new DueWords(outlook);
        var next =
                outlook.firstAfter(days)
                        .map(followup -> " Next: " + next(followup, words) + ".")
                        .orElse("");
        return "Nothing is due " + span() + "." + next + "\n";
    }

    private static String next(Followup followup, DueWords words) {
        var who = who(followup.party());
        return (who.isEmpty() ? what(followup) : what(followup) + ", " + who)
                + ", "
                + words.of(followup.due());
    }

    private String span() {
        return switch (days) {
            case 0 -> "today";
            case 1 -> "today and tomorrow";
            default -> "today and in the next " + days + " days";
        };
    }

    private String section(TodayList.Section section) {
        var title =
                switch (section.part()) {
                    case REPLY_OWED -> "Reply owed";
                    case OVERDUE -> "Overdue";
                    case DUE_TODAY -> "Due today";
                    case NEXT_DAYS -> days == 1 ? "Tomorrow" : "Next " + days + " days";
                };
        return section.followups().stream()
                .map(this::row)
                .collect(
                        Collectors.joining(
                                "", "\n" + title + " (" + section.followups().size() + ")\n", ""));
    }

    private String row(Followup followup) {
        var when = new DueWords(outlook).of(followup.due());
        var first =
                MARGIN
                        + padded(what(followup), actions)
                        + GAP
                        + padded(who(followup.party()), whos)
                        + (whos == 0 ? "" : GAP)
                        + when;
        var last = followup.last() == null ? Stream.<String>empty() : Stream.of(quoted(followup));
        return Stream.concat(Stream.of(followup.reason()), last)
                .flatMap(text -> Wrap.lines(text, WIDTH - INDENT.length()).stream())
                .map(line -> INDENT + line + "\n")
                .collect(Collectors.joining("", first.stripTrailing() + "\n", ""));
    }

    /** What to do; the button of some says "Done", which as a heading would say the opposite. */
    private static String what(Followup followup) {
        return switch (followup.kind()) {
            case REMINDER -> "Remember";
            case KEEP_PROMISE -> "Keep your promise";
            case ACTION -> "Do it";
            default -> followup.action();
        };
    }

    private static String quoted(Followup followup) {
        return "“" + followup.last() + "”";
    }

    private static String who(Party party) {
        if (party.contactName() == null || party.organizationName() == null) {
            return party.name();
        }
        return party.contactName() + ", " + party.organizationName();
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(TodayText::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - length(text));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
