package foothold.cli;

import foothold.cli.print.TodayJson;
import foothold.cli.print.TodayText;
import foothold.service.agenda.Outlook;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;

/** Says what is due, and why: the same list as the window's Today. */
@Command(name = "today", description = "Say what is due, and why.")
final class TodayCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 3660;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = LocalTimeText.class,
            description = "As seen at this local time, such as 2026-11-25T09:00; now if left out.")
    private LocalDateTime at;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How many days to look ahead; 7 if left out.")
    private int days = Outlook.USUAL_DAYS;

    @Option(names = "--json", description = "Print a JSON array, in the same order.")
    private boolean json;

    @Spec private CommandSpec spec;

    private final Root root;

    TodayCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (days < 0 || days > MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(), "--days takes a number from 0 to " + MOST_DAYS);
        }
        var out = spec.commandLine().getOut();
        try (var desk = root.open()) {
            var now = at == null ? root.backend().now() : at.atZone(desk.zone()).toInstant();
            var outlook = desk.look(now);
            if (json) {
                out.print(TodayJson.of(outlook, days));
            } else {
                out.print(desk.empty() ? TodayText.nobodyYet() : TodayText.of(outlook, days));
            }
        }
        return Exit.DONE;
    }

    /** Reads a local date and time. */
    static final class LocalTimeText implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            try {
                return LocalDateTime.parse(text.strip().replace(' ', 'T'));
            } catch (DateTimeException _) {
                throw new TypeConversionException(
                        "“" + text + "” is no local date and time; write it like 2026-11-25T09:00");
            }
        }
    }
}
