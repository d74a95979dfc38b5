package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.report.Finding;

/** A check of a report, or several put together. */
public sealed interface Check {
    /** What the check finds; empty where all is well. */
    List<Finding> check(Subject subject);

    /** The rules it can report. */
    List<Rule> rules();

    /** How a single check looks at a report. */
    @FunctionalInterface
    interface Look {
        /** Findings in no particular order. */
        List<Finding> at(Subject subject);
    }

    /** A single check: the rules it may report and how it looks. */
    record One(List<Rule> rules, Look look) implements Check {
        public One {
            rules = List.copyOf(rules);
        }

        @Override
        public List<Finding> check(Subject subject) {
            return look.at(subject);
        }
    }

    /** Independent checks: each speaks, whatever the others found. */
    record All(List<Check> parts) implements Check {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Finding> check(Subject subject) {
            List<Finding> found = new ArrayList<>();
            parts.forEach(part -> found.addAll(part.check(subject)));
            return found;
        }

        @Override
        public List<Rule> rules() {
            return parts.stream().flatMap(part -> part.rules().stream()).toList();
        }
    }

    /** Dependent checks: a later one speaks only if the earlier ones found nothing, since it would name the same cause. */
    record Seq(List<Check> parts) implements Check {
        public Seq {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Finding> check(Subject subject) {
            for (Check part : parts) {
                List<Finding> found = part.check(subject);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        @Override
        public List<Rule> rules() {
            return parts.stream().flatMap(part -> part.rules().stream()).toList();
        }
    }

    /** The same look at every part of a report. */
    record Each<T>(List<Rule> rules, Function<Subject, List<T>> parts, Function<T, List<Finding>> look)
            implements Check {
        public Each {
            rules = List.copyOf(rules);
        }

        @Override
        public List<Finding> check(Subject subject) {
            List<Finding> found = new ArrayList<>(0);
            for (T part : parts.apply(subject)) {
                found.addAll(look.apply(part));
            }
            return found;
        }
    }
}
