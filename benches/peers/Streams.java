import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Timefold as it comes: construction, then local search. Each stint is an entity, a candidate its value, and the rows
 * of the program are constraint streams.
 *
 * <p>Reads what timefold.py writes: {@code limit LEAST MOST COSTS...} (costs of each sum from the least to the most, beside
 * those of nothing placed), {@code visit OWED START CHOICES...} (-1 for an empty start) and {@code choice COLUMN COST [ROW AMOUNT]...}.
 */
public class Streams {
    /** A candidate, and what it costs by itself. */
    public record Choice(int column, long cost) {}

    /** What a row allows. */
    public record Limit(int row, int least, int most, long[] costs) {
        long over(int sum) {
            return Math.max(0, sum - most);
        }

        long cost(int sum) {
            return costs.length == 0 ? 0 : costs[Math.max(0, Math.min(sum, most) - least)];
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return row;
        }
    }

    /** What a candidate adds to the sum of a row. */
    public record Use(Choice choice, Limit limit, int amount) {}

    /** A stint, to be given a candidate. */
    @PlanningEntity
    public static class Visit {
        @PlanningId
        private int id;
        private boolean owed;

        @ValueRangeProvider
        private List<Choice> choices = new ArrayList<>();

        @PlanningVariable(allowsUnassigned = true)
        private Choice choice;

        public int getId() {
            return id;
        }

        public List<Choice> getChoices() {
            return choices;
        }

        public Choice getChoice() {
            return choice;
        }

        public void setChoice(Choice choice) {
            this.choice = choice;
        }
    }

    /** A program and its solution. */
    @PlanningSolution
    public static class Timetable {
        @ProblemFactCollectionProperty
        private List<Use> uses = new ArrayList<>();

        @PlanningEntityCollectionProperty
        private List<Visit> visits = new ArrayList<>();

        @PlanningScore
        private HardSoftLongScore score;
    }

    /** The rows, what their sums cost, and what candidates cost. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                sums(factory)
                        .filter((limit, sum) -> sum > limit.most())
                        .penalizeLong(HardSoftLongScore.ONE_HARD, (limit, sum) -> limit.over(sum))
                        .asConstraint("a row that is overrun"),
                sums(factory)
                        .filter((limit, sum) -> limit.costs().length > 0)
                        .impactLong(HardSoftLongScore.ONE_SOFT, (limit, sum) -> -limit.cost(sum))
                        .asConstraint("what sums cost"),
                factory.forEach(Visit.class)
                        .impactLong(HardSoftLongScore.ONE_SOFT, visit -> -visit.choice.cost())
                        .asConstraint("what candidates cost"),
                factory.forEachIncludingUnassigned(Visit.class)
                        .filter(visit -> visit.owed && visit.choice == null)
                        .penalize(HardSoftLongScore.ONE_HARD)
                        .asConstraint("an imposed visit that is missing"),
            };
        }

        private static BiConstraintStream<Limit, Integer> sums(ConstraintFactory factory) {
            return factory.forEach(Visit.class)
                    .join(Use.class, Joiners.equal(Visit::getChoice, Use::choice))
                    .groupBy((visit, use) -> use.limit(), ConstraintCollectors.sum((visit, use) -> use.amount()));
        }
    }

    /** {@code Streams PROBLEM ANSWER END}: solves until a moment, in milliseconds since 1970, at least a second. */
    public static void main(String[] arguments) throws IOException {
        Timetable problem = read(Path.of(arguments[0]));
        long left = Math.max(1000, Long.parseLong(arguments[2]) - System.currentTimeMillis());
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Visit.class)
                .withConstraintProviderClass(Rules.class)
                .withTerminationSpentLimit(Duration.ofMillis(left));
        Timetable solved = SolverFactory.<Timetable>create(config).buildSolver().solve(problem);
        try (PrintStream to = new PrintStream(arguments[1])) {
            to.println(solved.score.hardScore() + " " + solved.score.softScore());
            solved.visits.stream().filter(visit -> visit.choice != null).forEach(visit -> to.println(visit.choice.column()));
        }
    }

    private static Timetable read(Path path) throws IOException {
        Timetable problem = new Timetable();
        List<Limit> limits = new ArrayList<>();
        Map<Integer, Choice> choices = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StringTokenizer words = new StringTokenizer(line);
                switch (words.nextToken()) {
                    case "limit" -> {
                        int least = next(words), most = next(words);
                        long[] costs = new long[words.countTokens()];
                        for (int at = 0; at < costs.length; at++) {
                            costs[at] = next(words);
                        }
                        limits.add(new Limit(limits.size(), least, most, costs));
                    }
                    case "choice" -> {
                        Choice choice = new Choice(next(words), next(words));
                        choices.put(choice.column(), choice);
                        while (words.hasMoreTokens()) {
                            problem.uses.add(new Use(choice, limits.get(next(words)), next(words)));
                        }
                    }
                    default -> {
                        Visit visit = new Visit();
                        visit.id = problem.visits.size();
                        visit.owed = next(words) == 1;
                        visit.choice = choices.get(next(words));
                        while (words.hasMoreTokens()) {
                            visit.choices.add(choices.get(next(words)));
                        }
                        problem.visits.add(visit);
                    }
                }
            }
        }
        return problem;
    }

    private static int next(StringTokenizer words) {
        return Integer.parseInt(words.nextToken());
    }
}
