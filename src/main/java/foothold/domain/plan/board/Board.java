package foothold.domain.plan.board;

import foothold.domain.meeting.Insight;
import foothold.domain.plan.Criterion;
import foothold.domain.plan.Path;
import foothold.domain.plan.Verdict;
import foothold.domain.question.Question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Paths side by side, by the same criteria.
 *
 * @param rows the criteria that count, in their order
 * @param columns the paths explored, each with a cell per row
 */
public record Board(List<Criterion> rows, List<Column> columns) {
    private static final Comparator<Insight> LATEST_FIRST =
            Comparator.comparing((Insight each) -> each.source().at())
                    .thenComparing(Insight::id)
                    .reversed();

    /**
     * What is known of the paths.
     *
     * @param paths all there are; those given up are left out
     * @param criteria all there are, in their order; those of weight 0 are left out
     * @param insights about any path or none
     * @param verdicts the user's own
     * @param pulls by path, oldest first
     */
    public record Known(
            List<Path> paths,
            List<Criterion> criteria,
            List<Insight> insights,
            List<Verdict> verdicts,
            Map<String, List<Pull>> pulls) {

        /** The same with fewer insights. */
        public Known saying(List<Insight> fewer) {
            return new Known(paths, criteria, fewer, verdicts, pulls);
        }
    }

    /**
     * Who can be asked what.
     *
     * @param people by the path they are asked about, in any order
     * @param bank all questions
     */
    public record Asking(Map<String, List<Askable>> people, List<Question> bank) {}

    /**
     * One path.
     *
     * @param cells one per row, in their order
     * @param whole the verdict on the path as a whole, or null
     * @param pull how much it appealed after each meeting, oldest first
     * @param waiting insights that will be on a row once they have a sign or name a criterion
     */
    public record Column(
            Path path, List<Cell> cells, Verdict whole, List<Pull> pull, List<Insight> waiting) {

        /** Where the path stands by the verdicts on its cells. */
        public Score score() {
            return Score.of(cells);
        }

        /** How many different people said something about it. */
        public int people() {
            return (int)
                    cells.stream()
                            .flatMap(each -> each.voices().stream())
                            .map(Voice::contactId)
                            .distinct()
                            .count();
        }
    }

    public Board {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Lays out the board. */
    public static Board of(Known known, Asking asking) {
        var placing = new Placing(known.criteria());
        Map<String, List<Insight>> said =
                known.insights().stream()
                        .filter(each -> each.pathId() != null && !Placing.isOwnView(each))
                        .sorted(LATEST_FIRST)
                        .collect(Collectors.groupingBy(Insight::pathId));
        Map<Criterion, List<Question>> suited =
                placing.rows().stream()
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        each -> each, each -> Next.suited(each, asking.bank())));
        var columns =
                known.paths().stream()
                        .filter(each -> each.droppedOn() == null)
                        .map(each -> column(each, said, placing, suited, known, asking))
                        .toList();
        return new Board(placing.rows(), columns);
    }

    private static Column column(
            Path path,
            Map<String, List<Insight>> allSaid,
            Placing placing,
            Map<Criterion, List<Question>> suited,
            Known known,
            Asking asking) {
        var said = allSaid.getOrDefault(path.id(), List.of());
        var people =
                asking.people().getOrDefault(path.id(), List.of()).stream()
                        .sorted(Askable.SOONEST)
                        .toList();
        var byRow = new HashMap<Criterion, List<Insight>>();
        placing.rows().forEach(row -> byRow.put(row, new ArrayList<>()));
        said.forEach(each -> placing.rowsOf(each).forEach(row -> byRow.get(row).add(each)));
        var cells = new ArrayList<Cell>();
        for (var row : placing.rows()) {
            var here = byRow.get(row);
            var voices = Voice.of(here);
            var heard = voices.stream().map(Voice::contactId).collect(Collectors.toSet());
            cells.add(
                    new Cell(
                            new Cell.Place(path.id(), row),
                            here,
                            voices,
                            verdict(known.verdicts(), path.id(), row.id()).orElse(null),
                            Next.of(row, suited.get(row), people, heard)));
        }
        return new Column(
                path,
                List.copyOf(cells),
                verdict(known.verdicts(), path.id(), null).orElse(null),
                known.pulls().getOrDefault(path.id(), List.of()),
                said.stream().filter(placing::waits).toList());
    }

    /**
     * The verdict on that cell, or on the path as a whole for no criterion; the latest of several.
     */
    private static Optional<Verdict> verdict(
            List<Verdict> verdicts, String pathId, String criterionId) {
        return verdicts.stream()
                .filter(each -> each.pathId().equals(pathId))
                .filter(each -> Objects.equals(each.criterionId(), criterionId))
                .max(Comparator.comparing(Verdict::at).thenComparing(Verdict::id));
    }

    /** The cell of that path and criterion, if both are on the board. */
    public Optional<Cell> cell(String pathId, String criterionId) {
        return columns.stream()
                .filter(each -> each.path().id().equals(pathId))
                .flatMap(each -> each.cells().stream())
                .filter(each -> each.place().criterion().id().equals(criterionId))
                .findFirst();
    }
}
