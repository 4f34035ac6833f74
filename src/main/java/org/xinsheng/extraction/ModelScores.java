package org.xinsheng.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.doccat.DoccatModel;
import org.xinsheng.core.PublicJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures models on reports with known answers, which were made apart from the training data: each model alone, without
 * the rules around it.
 */
final class ModelScores {

    private static final JsonMapper JSON = PublicJson.mapper();

    private final List<JsonNode> reports;

    /** @param lines of the files in src/test/resources/understanding */
    ModelScores(List<String> lines) {
        this.reports = lines.stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .toList();
    }

    /**
     * How well names are found to the character. Precision: found names that the answers know, in whatever part.
     * Recall: reports whose employer, and whose project, is among the names found.
     */
    double names(NameModel model) {
        int right = 0;
        int found = 0;
        int hit = 0;
        int asked = 0;
        for (JsonNode report : reports) {
            NormalizedText text = NormalizedText.of(report.get("text").asString());
            Set<String> names = new LinkedHashSet<>();
            model.find(text.text()).forEach(name -> names.add(text.original(name.start(), name.end())));
            JsonNode gold = report.get("gold");
            List<String> employers = surfaces(gold, "employer");
            List<String> projects = surfaces(gold, "project");
            Set<String> known = new LinkedHashSet<>(employers);
            known.addAll(projects);
            known.addAll(surfaces(gold, "other_parties"));
            found += names.size();
            right += (int) names.stream().filter(known::contains).count();
            for (List<String> accepted : List.of(employers, projects)) {
                asked += accepted.isEmpty() ? 0 : 1;
                hit += accepted.stream().anyMatch(names::contains) ? 1 : 0;
            }
        }
        double precision = (double) right / Math.max(1, found);
        double recall = (double) hit / Math.max(1, asked);
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }

    private static List<String> surfaces(JsonNode gold, String field) {
        JsonNode names = gold.get(field);
        return names == null
                ? List.of()
                : names.valueStream().map(JsonNode::asString).toList();
    }

    /** Share of the texts of at most {@code longest} characters whose label is right. */
    double labels(DoccatModel model, String field, int longest) {
        int right = 0;
        int asked = 0;
        for (JsonNode report : reports) {
            String text = NormalizedText.of(report.get("text").asString()).text();
            if (text.length() <= longest) {
                asked++;
                right += CategorizerLabels.best(model, text)
                                .equals(report.get("gold").get(field).asString())
                        ? 1
                        : 0;
            }
        }
        return (double) right / Math.max(1, asked);
    }
}
