package org.xinsheng.extraction;

/** Where the name of a project begins: behind the firm that builds it, the place and the verb before it. */
final class ProjectStarts {

    private final NameLexicon lexicon;

    ProjectStarts(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The start of the name whose ending is at {@code ending}; {@code ending} where nothing is left of it. */
    int of(Scene scene, int ending) {
        int usual = behindFirm(scene.text(), scene.bounds().nameStart(ending, 1), ending);
        int bounded = SiteBounds.begin(scene, ending, usual);
        return withoutVerb(scene.text(), withoutAddress(scene, bounded, ending), ending);
    }

    /** 中铁某局 before 安速高速 builds it, and is no part of its name. */
    private static int behindFirm(String text, int start, int ending) {
        for (int end = ending; end > start + 1; end--) {
            if (endsFirm(text, end)) {
                return end < ending ? end : start;
            }
        }
        return start;
    }

    static boolean endsFirm(String text, int end) {
        return text.charAt(end - 1) == '局' || text.startsWith("公司", end - 2) || text.startsWith("集团", end - 2);
    }

    /** The place before the project is not part of its name, as long as a name remains. */
    int withoutAddress(Scene scene, int start, int ending) {
        int begin = start;
        for (Address address : scene.addresses()) {
            boolean inFront = SiteBounds.isSurelyPlace(address) && address.start() <= begin && address.named() > begin;
            if (inFront && ending > address.named()) {
                begin = behindTail(scene.text(), address, ending);
            } else if (inFront && ending > address.last()) {
                begin = address.last();
            } else if (inFront && ending > address.start()) {
                return ending;
            }
        }
        return begin;
    }

    /** A road or village is no part of the name, unless the rest is none: 滨江东路|翻修. */
    private int behindTail(String text, Address address, int ending) {
        int behind = Math.max(address.named(), address.end());
        return behind <= ending - 2 && lexicon.hasStranger(text.substring(behind, ending)) ? behind : address.named();
    }

    /** 住|南苑小区, 在|河西里. */
    private static int withoutVerb(String text, int start, int ending) {
        return start < ending - 1 && "住在".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    }

    /** Whether a place stands right before the name, perhaps joined by 的. */
    static boolean isBehindAddress(Scene scene, int start) {
        int link = scene.text().startsWith("的", start - 1) ? start - 1 : start;
        return scene.addresses().stream()
                .anyMatch(a -> a.last() == start || a.named() == start || a.end() == start || a.end() == link);
    }
}
