package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/**
 * Finds names that stand alone behind the place, as text messages have them: "盱眙 红钳子龙虾". Of builders it is the
 * site, of others the employer.
 */
final class PlacedNameFinder {

    static final String BY = "rule:placed";
    private static final double WEIGHT = 0.7;
    private static final int LONGEST = 9;
    /** What a clause about work begins with. */
    private static final String WORK = "挖养采拔摘种做干搬装贴砌洗扫守放拆焊送跑开修打扎铺刷剪割捡喂收卖买在从到至";

    private final NameLexicon lexicon;

    PlacedNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param building whether builders write */
    List<NameCandidate> find(Scene scene, boolean building) {
        List<NameCandidate> found = new ArrayList<>();
        boolean placed = false;
        for (int start = 0; start < scene.length(); ) {
            int end = segmentEnd(scene, start);
            if (end > start) {
                Address address = scene.addressOver(start);
                NameCandidate name = placed ? name(scene, start, end, building) : null;
                if (name != null) {
                    found.add(name);
                }
                boolean generic =
                        placed && lexicon.isGeneric(scene.text().subSequence(start, Math.min(end, start + 12)));
                placed = address != null && Math.max(address.named(), address.end()) >= end || generic;
            }
            start = end + 1;
        }
        return found;
    }

    private static int segmentEnd(Scene scene, int start) {
        int end = start;
        while (end < scene.length() && !ClauseBounds.isBreak(scene.at(end))) {
            end++;
        }
        return end;
    }

    private @Nullable NameCandidate name(Scene scene, int start, int end, boolean building) {
        if (end - start < 2 || end - start > LONGEST || isPlace(scene, start, end)) {
            return null;
        }
        String words = scene.text().substring(start, end);
        boolean plain = words.chars().allMatch(Character::isIdeographic)
                && lexicon.isStrange(words)
                && !ClauseBounds.looksLikeSentence(words)
                && !isPersonal(words)
                && WORK.indexOf(words.charAt(0)) < 0
                && !words.endsWith("药")
                && words.chars().noneMatch(c -> "一二三四五六七八九十两几每".indexOf(c) >= 0)
                && scene.bounds().isWhole(start, end);
        Kind kind = building ? Kind.PROJECT : Kind.ORGANISATION;
        return plain ? new NameCandidate(kind, PartyRole.OTHER, start, end, BY, WEIGHT) : null;
    }

    /** 锦江 may be a district, but not in 锦江潮鸣. */
    private static boolean isPlace(Scene scene, int start, int end) {
        Address address = scene.addressOver(start);
        return address != null && (SiteBounds.isSurelyPlace(address) || scene.isPlace(start, end));
    }

    private boolean isPersonal(String words) {
        return words.length() <= 3 && (lexicon.surnameAt(words, 0) != null || "老小阿姓".indexOf(words.charAt(0)) >= 0);
    }
}
