package org.xinsheng.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;

/** Tells work on a site (某某桥|建设) from a firm that is named by its trade. */
final class SiteWork {

    private static final int LONGEST_SITE = 5;
    private static final Set<String> WORKS =
            Set.of("建设", "装修", "装饰", "绿化", "防水", "消防", "幕墙", "水电", "保安", "保洁", "物业", "门窗", "开发", "培训", "运输");

    private final NameLexicon lexicon;

    SiteWork(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words before an ending say that a site is meant. */
    static boolean names(String core) {
        return core.contains("项目") || core.contains("工程") || core.contains("工地");
    }

    /** Whether what would end a firm's name is what was done to the thing before it. */
    boolean isAt(String text, int ending, int end) {
        if (!WORKS.contains(text.substring(ending, end))) {
            return false;
        }
        for (int i = Math.max(0, ending - LONGEST_SITE); i < ending; i++) {
            if (isStrong(lexicon.organisationEndingAt(text, i), ending)
                    || isStrong(lexicon.projectEndingAt(text, i), ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrong(@Nullable Match<Ending> word, int end) {
        return word != null && word.end() == end && word.value().strong();
    }
}
