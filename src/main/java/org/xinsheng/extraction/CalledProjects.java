package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Projects whose name is told as such: 工地叫绿缦家园, 项目名称：汀兰府. */
final class CalledProjects {

    private static final double WEIGHT = 0.6;
    private static final Words INTRODUCED = Words.of("(?:项目|工程|工地|楼盘|小区)(?:名称|名字|名)?(?:叫做|叫|是|为|:|：| ){1,4} ?");
    private static final Words NAME = Words.of("\\p{IsHan}[\\p{IsHan}\\da-z]{1,14}?(?=[\\s,。;!?(（]|$)");
    private static final Words NO_NAME = Words.of("啥|什么|不|没|我|欠|工资|钱|在|哪|老板|公司|私人|挂靠|负责|他|由|[工匠]$");
    /** Who is named behind the site: 小区 包工头周强. */
    private static final Words FOREMAN = Words.of("工头|带班|工长|班长");

    private static final int MOST = 200;

    private final ProjectStarts starts;

    CalledProjects(ProjectStarts starts) {
        this.starts = starts;
    }

    void addTo(List<NameCandidate> found, Scene scene) {
        for (Words.Place introduced : INTRODUCED.all(scene.text(), MOST)) {
            int end = NAME.endFrom(scene.text(), introduced.end());
            if (end >= 0) {
                add(found, scene.text(), starts.withoutAddress(scene, introduced.end(), end - 1), end);
            }
        }
    }

    private static void add(List<NameCandidate> found, String text, int start, int end) {
        String name = text.substring(start, end);
        if (FOREMAN.isIn(name)) {
            return;
        }
        found.removeIf(c -> start <= c.start() && c.end() <= end && c.length() < end - start);
        if (found.stream().noneMatch(c -> c.overlaps(start, end)) && !NO_NAME.isIn(name)) {
            found.add(new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, ProjectFinder.BY, WEIGHT));
        }
    }
}
