package org.xinsheng.extraction;

/** Firms whose name the writer hides: 某物流公司, 某某劳务, X建工. The mask stands for the name. */
final class MaskedFirms {

    private static final char MASK = '某';
    private static final int LONGEST_KIND = 6;

    private final NameLexicon lexicon;

    MaskedFirms(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the single letter stands that is all of the name, or -1. */
    static int letter(Scene scene, FirmEnding ending) {
        char before = scene.at(ending.start() - 1);
        boolean letter = before >= 'a' && before <= 'z' && !belongsToName(scene.at(ending.start() - 2));
        return letter && ending.end() - ending.start() >= 2 ? ending.start() - 1 : -1;
    }

    /** k&m服饰 and 小q奶茶店 hide nothing. */
    private static boolean belongsToName(char c) {
        return c >= 'a' && c <= 'z' || Character.isDigit(c) || "&+.·'小老阿".indexOf(c) >= 0;
    }

    /** Where the mask begins, or -1; a kind that is spelt out goes behind it. */
    int start(Scene scene, FirmEnding ending) {
        int kind = kindStart(scene, ending.start());
        if (scene.at(kind - 1) != MASK || !ending.strong() && kind < ending.start()) {
            return -1;
        }
        return isKind(scene, kind, ending) ? maskStart(scene, kind) : -1;
    }

    private static int kindStart(Scene scene, int ending) {
        int start = ending;
        while (start > 0 && ending - start < LONGEST_KIND && scene.at(start - 1) != MASK && isPlain(scene, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isKind(Scene scene, int start, FirmEnding ending) {
        return ending.end() - start > 2
                && (start == ending.start() || lexicon.isGeneric(scene.text().substring(start, ending.end())));
    }

    private static int maskStart(Scene scene, int kind) {
        int start = kind;
        while (scene.at(start - 1) == MASK) {
            start--;
        }
        return start;
    }

    private static boolean isPlain(Scene scene, int i) {
        return Character.isIdeographic(scene.at(i)) && scene.addressOver(i) == null;
    }
}
