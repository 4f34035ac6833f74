package org.xinsheng.extraction;

import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;

/** Goods that are moved or sold, and no firm of that trade: 在福山送水泥, 给人扛饲料, 搬家具. */
final class HandledGoods {

    private static final String HANDLING = "送拉搬扛卸背抬挑拌收卖运打做";
    private static final String HOUSES = "司厂店馆队社行部团局院所校园场站铺";

    private final NameLexicon lexicon;

    HandledGoods(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param start of the words before the ending that are no other word's */
    boolean areAt(Scene scene, int start, FirmEnding ending) {
        String text = scene.text();
        if (text.startsWith("搬家具", ending.start()) || text.startsWith("搬家电", ending.start())) {
            return true;
        }
        int verb = ending.start() - 1;
        boolean handled = verb >= start
                && HANDLING.indexOf(scene.at(verb)) >= 0
                && HOUSES.indexOf(scene.at(ending.end() - 1)) < 0;
        return handled && (namesNobody(scene, start, verb) || isWorkedFor(scene, start));
    }

    /** Whether a name that somebody suggests is of this kind. */
    boolean areIn(Scene scene, NameCandidate name) {
        for (int at = name.start() + 1; at < name.end(); at++) {
            Match<Ending> ending = lexicon.organisationEndingAt(scene.text(), at);
            if (ending != null && areAt(scene, name.start(), FirmEnding.from(scene, ending, lexicon))) {
                return true;
            }
        }
        return false;
    }

    /** 给中通|送快递: who is named before the verb is no part of the goods. */
    private static boolean isWorkedFor(Scene scene, int start) {
        return "给帮替".indexOf(scene.at(start - 1)) >= 0;
    }

    private boolean namesNobody(Scene scene, int start, int end) {
        return end - start <= 1
                || HOUSES.indexOf(scene.at(end - 1)) >= 0
                || scene.isPlace(start, end)
                || lexicon.isGeneric(scene.text().subSequence(start, end));
    }
}
