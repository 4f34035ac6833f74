package org.xinsheng.testing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.xinsheng.linking.Candidate;
import org.xinsheng.linking.Comparison;
import org.xinsheng.linking.LinkDecision;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.linking.LinkableReport;
import org.xinsheng.linking.Linker;

/**
 * A linker whose decisions a test can foretell: the same employer and project merge, the same employer alone calls for a
 * review, and after the clue has ended either is a recurrence.
 */
public class PlainLinker implements Linker {

    @Override
    public List<String> blockingKeys(LinkableReport report) {
        return Stream.of(key("e", report.employer()), key("p", report.project()))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static List<String> key(String kind, String value) {
        return value == null ? List.of() : List.of(kind + ":" + value);
    }

    @Override
    public Comparison compare(LinkableReport one, LinkableReport other) {
        boolean employer = one.employer() != null && one.employer().equals(other.employer());
        boolean project = one.project() != null && one.project().equals(other.project());
        double probability = employer ? (project ? 0.9999 : 0.6) : 0;
        return new Comparison(probability, List.of(new Comparison.FieldEvidence("employer", employer ? 9 : -9, "单位")));
    }

    @Override
    public LinkDecision decide(LinkableReport report, List<Candidate> candidates) {
        record Scored(Candidate candidate, Comparison comparison) {}
        return candidates.stream()
                .map(c -> new Scored(
                        c,
                        c.reports().stream()
                                .map(other -> compare(report, other))
                                .min(Comparator.comparingDouble(Comparison::probability))
                                .orElseThrow()))
                .filter(scored -> scored.comparison().probability() > 0.5)
                .max(Comparator.comparingDouble(scored -> scored.comparison().probability()))
                .map(best -> new LinkDecision(
                        outcome(best.candidate(), best.comparison()),
                        best.candidate().clue(),
                        List.of(new LinkDecision.Scored(best.candidate().clue(), best.comparison()))))
                .orElseGet(() -> new LinkDecision(LinkOutcome.NEW, null, List.of()));
    }

    private static LinkOutcome outcome(Candidate candidate, Comparison comparison) {
        if (candidate.closed()) {
            return LinkOutcome.RECURRENCE;
        }
        return comparison.probability() > 0.99 ? LinkOutcome.MERGED : LinkOutcome.REVIEW;
    }

    /** Takes the place of the real linker in a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        Linker plainLinker() {
            return new PlainLinker();
        }
    }
}
