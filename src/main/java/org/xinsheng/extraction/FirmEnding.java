package org.xinsheng.extraction;

import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * The words that end a firm's name, one or several in a row: 建设|集团|有限公司.
 *
 * @param first end of the first of them
 * @param end of those that count
 * @param nameEnd of the name, the site office of the firm left out
 * @param strong whether they alone say that a firm is named
 */
record FirmEnding(int start, int first, int end, int nameEnd, boolean strong) {

    private static final String HOUSES = "厂店馆部社行";

    static FirmEnding from(Scene scene, Match<Ending> first, NameLexicon lexicon) {
        int end = first.end();
        boolean strong = first.value().strong();
        int firm = -1;
        int reach = end;
        for (Match<Ending> more = lexicon.organisationEndingAt(scene.text(), reach);
                more != null;
                more = lexicon.organisationEndingAt(scene.text(), reach)) {
            firm = isSiteOffice(more.value().word()) ? reach : firm;
            reach = more.end();
            end = more.value().strong() || !strong ? reach : end;
            strong |= more.value().strong();
        }
        boolean house = !strong && HOUSES.indexOf(scene.at(end)) >= 0;
        int whole = house ? end + 1 : end;
        return new FirmEnding(first.start(), first.end(), whole, firm > 0 ? firm : whole, strong || house);
    }

    /** 中铁某局项目部 is the firm itself; its site office is no other. */
    static boolean isSiteOffice(String ending) {
        return ending.equals("项目部") || ending.equals("经理部") || ending.equals("项目经理部");
    }
}
