package org.xinsheng.extraction;

import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Where the name of a project ends: kinds of works and numbers of sections in a row (安置房|项目|二期|3标段). */
final class ProjectEndings {

    private static final int LONGEST_GAP = 9;
    private static final int LONGEST_SECTION = 10;
    private static final Words SECTION = Words.of(
            "(?:(?:\\(|（)?(?:第?[一二三四五六七八九十\\d]{1,3}(?:期|标段|标)|[a-z东南西北]\\d?区|[a-z]?\\d{1,2}(?:地块|标段)|第?[一二三四五六七八九十\\d]{1,3}合同段|[a-z]\\d{0,2}[市县区]段)(?:\\)|）)?|(?:iv|ii|iii|i|v)标段){1,2}");

    private final NameLexicon lexicon;

    ProjectEndings(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** End of the last of the endings and sections that follow one another from {@code from} on. */
    int last(String text, int from) {
        int end = from;
        while (true) {
            int section = SECTION.endFrom(text, end, end + LONGEST_SECTION);
            if (section > end) {
                end = section;
                continue;
            }
            Match<Ending> more = lexicon.projectEndingAt(text, end);
            if (more == null || !more.value().strong()) {
                return end;
            }
            end = more.end();
        }
    }

    /** 老旧小区|加装电梯项目: a kind goes on to the next ending through words of kinds. */
    int withMoreWords(Scene scene, int start, int end) {
        for (int i = end + 1; i < Math.min(scene.length(), end + LONGEST_GAP); i++) {
            if (ClauseBounds.isBreak(scene.at(i - 1))) {
                return end;
            }
            Match<Ending> more = lexicon.projectEndingAt(scene.text(), i);
            if (more != null
                    && more.value().strong()
                    && SiteBounds.isOneName(scene.text(), end, i)
                    && lexicon.isGeneric(scene.text().substring(start, i))) {
                return last(scene.text(), more.end());
            }
        }
        return end;
    }

    /** Whether what ends so is a part of an address, a firm or its site office. */
    static boolean isOther(Scene scene, Match<Ending> first, int end) {
        return isInAddress(scene, first)
                || isOfRoadFirm(scene, first.start(), end)
                || scene.at(end) == '部' && ProjectStarts.endsFirm(scene.text(), first.start());
    }

    /** 学府 in 学府路 and 桥 in 金桥街道 end no site's name. */
    private static boolean isInAddress(Scene scene, Match<Ending> ending) {
        Address address = scene.addressOver(ending.start());
        Address tail = SiteBounds.placeBefore(scene, ending.start());
        return address != null
                        && address.start() < ending.start()
                        && Math.max(address.named(), address.end()) > ending.end()
                || tail != null && tail.end() > ending.end();
    }

    /** 茂通路桥 is a firm; 公路三分局 an office. */
    private static boolean isOfRoadFirm(Scene scene, int ending, int end) {
        return scene.text().startsWith("路桥", ending - 1)
                || scene.text().startsWith("路桥", ending)
                || "局公分管".indexOf(scene.at(end)) >= 0 && scene.at(end - 1) == '路';
    }
}
