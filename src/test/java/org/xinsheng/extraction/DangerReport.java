package org.xinsheng.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xinsheng.core.Incident;

/** Prints how many single texts of chats alarm somebody; none of them has trained the model. */
final class DangerReport {

    static final Path HELD_OUT = Path.of("src/test/resources/danger/chat-held-out.txt");

    /** @param incident that a person would see in it */
    record Line(Incident incident, String text) {

        static List<Line> of(Path file) throws IOException {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 3))
                    .map(columns -> new Line(Incident.valueOf(columns[0]), columns[2]))
                    .toList();
        }

        boolean alarms(DangerRules rules) {
            return rules.check(text).filter(sign -> sign.incident().isUrgent()).isPresent();
        }
    }

    private DangerReport() {}

    /** The share of the texts of danger, or of the harmless ones, that alarm somebody. */
    static double alarmed(List<Line> lines, boolean urgent, DangerRules rules) {
        List<Line> asked =
                lines.stream().filter(l -> l.incident.isUrgent() == urgent).toList();
        return (double) asked.stream().filter(l -> l.alarms(rules)).count() / asked.size();
    }

    public static void main(String... args) throws IOException {
        List<Line> lines = Line.of(args.length > 0 ? Path.of(args[0]) : HELD_OUT);
        PrintStream out = System.out;
        for (DangerRules rules : List.of(StandardDangerRules.ONLY, DangerRules.standard())) {
            out.printf(
                    "%s: dangers alarmed %.3f, harmless alarmed %.4f%n",
                    rules.getClass().getSimpleName(), alarmed(lines, true, rules), alarmed(lines, false, rules));
            lines.stream()
                    .filter(l -> l.alarms(rules) != l.incident.isUrgent())
                    .forEach(l -> out.println("  " + l.incident + "\t"
                            + rules.check(l.text)
                                    .map(sign -> sign.incident() + " " + sign.rule() + " "
                                            + l.text.substring(sign.start(), sign.end()))
                                    .orElse("-")
                            + "\t" + l.text));
        }
    }
}
