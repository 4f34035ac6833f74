package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Finds names of sites that only their section gives away: 沁芳里二期, 听涛阁3号楼, 云栖台样板房. */
final class SectionedNameFinder {

    private static final String BY = "rule:section";
    private static final double WEIGHT = 0.6;
    private static final int LONGEST = 10;
    private static final int LONGEST_SECTION = 12;
    private static final String FIRST = "0123456789一二三四五六七八九十第(abcdefg样精";

    private static final Words SECTION = Words.of("\\(?第?[一二三四五六七八九十\\d]{1,3}(?:期|标段|标|合同段|号地块|组团|地块)\\)?"
            + "|(?:\\d{1,3}|[a-g]\\d{0,2})(?:号|#)?(?:楼|栋|座|幢|地块)|[一二三四五六七八九十]{1,3}号?(?:楼栋|栋)|样板[房间]|精装(?:房|修)?");

    /** These belong to the name; a house or 样板房 only says where in it the work was. */
    private static final String PARTS = "期标段团块";

    private final NameLexicon lexicon;

    SectionedNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 2; i < scene.length(); i++) {
            boolean may = FIRST.indexOf(scene.at(i)) >= 0 && AddressTail.isHan(scene.at(i - 1));
            int end = may ? SECTION.endFrom(scene.text(), i, i + LONGEST_SECTION) : -1;
            NameCandidate name = end > i ? name(scene, i, end) : null;
            if (name != null) {
                found.add(name);
                i = end - 1;
            }
        }
        return found;
    }

    private @Nullable NameCandidate name(Scene scene, int section, int sectionEnd) {
        int start = start(scene, section);
        String core = scene.text().substring(start, section);
        boolean named = core.length() >= 2
                && core.length() <= LONGEST
                && lexicon.isStrange(core)
                && !ClauseBounds.looksLikeSentence(core)
                && !lexicon.isGeneric(core)
                && core.chars().noneMatch(Character::isDigit)
                && "肺癌瘤病".indexOf(scene.at(section - 1)) < 0
                && !scene.isPlace(start, section);
        char last = scene.at(scene.at(sectionEnd - 1) == ')' ? sectionEnd - 2 : sectionEnd - 1);
        int end = PARTS.indexOf(last) >= 0 ? sectionEnd : section;
        return named ? new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, BY, WEIGHT) : null;
    }

    private static int start(Scene scene, int section) {
        int start = scene.bounds().nameStart(section, 1);
        Address place = SiteBounds.placeBefore(scene, section);
        return place != null && place.named() > start ? place.named() : start;
    }
}
