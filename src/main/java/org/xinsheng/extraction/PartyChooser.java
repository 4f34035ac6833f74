package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameCandidate.Part;

/** Decides who of those named should pay the workers, and who else belongs to the chain. */
final class PartyChooser {

    /** A candidate with the weight that its surroundings give it. */
    record Weighed(NameCandidate candidate, double weight) {}

    /** Who pays, and who else is named. */
    record Parties(@Nullable Weighed payer, List<NameCandidate> others) {}

    private static final int REACH = 12;
    private static final Pattern OWES = Pattern.compile(
            "^.{0,6}?(?:拖欠|克扣|欠|不给|不发|没给|没发|未发|未付|未支付|拒不|拒绝|赖|差(?!不多)|拖着|拖了|拖我|押|扣(?!除)|不结|没结|跑路|倒闭|关门|发不出)");
    private static final Pattern WORKED_FOR =
            Pattern.compile("(?:给|在|跟|替|帮|入职|进入|进了?|应聘到?|任职|就职于|举报|投诉|要求|督促|叫做?|找|被)(?:一[个家])?$");
    private static final Pattern NOT_PAYING =
            Pattern.compile("(?:不是|不叫|卖给|介绍|同事|工友|老乡|一起|朋友|送到?|到)$|^ ?(?:都?可以作证|躺|住院|治疗|抢救|看病|检查|手术)");
    private static final Pattern CORRECTED = Pattern.compile("(?:不叫|不是|改成?|写错|搞错|打错|说错).{0,8}$");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:法院|检察院|派出所|公安局|劳动局|人社局|监察大队|仲裁委|信访局|住建局|教育局|市政府|县政府|区政府|镇政府|街道办|工商局|税务局|政务中心|行政服务中心|便民服务中心|热线)$");

    Parties choose(String text, List<NameCandidate> candidates) {
        List<Weighed> weighed = candidates.stream()
                .filter(c -> c.kind() != Kind.PROJECT)
                .map(c -> new Weighed(c, weigh(text, c)))
                .filter(w -> w.weight() > 0.3)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        Weighed payer = weighed.isEmpty() ? null : weighed.getFirst();
        return new Parties(payer, payer == null ? List.of() : others(text, payer.candidate(), weighed));
    }

    private static List<NameCandidate> others(String text, NameCandidate payer, List<Weighed> weighed) {
        List<NameCandidate> others = new ArrayList<>();
        String payerName = name(text, payer);
        for (Weighed w : weighed) {
            String name = name(text, w.candidate());
            boolean known = sameName(name, payerName) || others.stream().anyMatch(o -> sameName(name, name(text, o)));
            if (!known && !isDropped(text, w.candidate()) && others.size() < 8) {
                others.add(w.candidate());
            }
        }
        others.sort(Comparator.comparingInt(NameCandidate::start));
        return others;
    }

    private static boolean sameName(String a, String b) {
        return a.contains(b) || b.contains(a);
    }

    private static boolean isDropped(String text, NameCandidate candidate) {
        return NOT_PAYING.matcher(before(text, candidate)).find();
    }

    private double weigh(String text, NameCandidate candidate) {
        String before = before(text, candidate);
        String behind = text.substring(candidate.end(), Math.min(text.length(), candidate.end() + REACH));
        double weight = candidate.weight();
        weight += candidate.kind() == Kind.PERSON ? -0.15 : 0;
        weight += OWES.matcher(behind).find() ? 0.35 : 0;
        weight += WORKED_FOR.matcher(before).find() ? 0.15 : 0;
        weight += candidate.part() == Part.PAYER ? 0.15 : 0;
        weight -= candidate.part() == Part.OTHER ? 0.3 : 0;
        weight -=
                NOT_PAYING.matcher(before).find() || NOT_PAYING.matcher(behind).find() ? 0.6 : 0;
        weight += CORRECTED.matcher(before).find() && before.contains("叫") && !before.endsWith("不叫") ? 0.2 : 0;
        weight -= OFFICE.matcher(name(text, candidate)).find()
                        && !OWES.matcher(behind).find()
                ? 0.6
                : 0;
        weight += Math.min(0.2, 0.05 * (occurrences(text, name(text, candidate)) - 1));
        return weight + 0.1 / (1 + candidate.start() / 40.0);
    }

    private static int occurrences(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0 && count < 5; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    private static String before(String text, NameCandidate candidate) {
        return text.substring(Math.max(0, candidate.start() - REACH), candidate.start());
    }

    private static String name(String text, NameCandidate candidate) {
        return text.substring(candidate.start(), candidate.end());
    }
}
