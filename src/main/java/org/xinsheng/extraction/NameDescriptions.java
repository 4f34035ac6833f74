package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Tells words that describe a firm or person (一家公司, 电子厂) from those that name it. */
final class NameDescriptions {

    private static final List<String> TITLES = List.of("老板", "总", "经理", "师傅", "姐", "哥");

    private final NameLexicon lexicon;

    NameDescriptions(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words hold some that no list knows, as names do. */
    boolean isStrange(String name) {
        return lexicon.isStrange(name) || name.length() <= 3 && !lexicon.isWord(name);
    }

    boolean isDescription(NameCandidate candidate, String name) {
        return candidate.kind() == Kind.PERSON && isNobody(name)
                || lexicon.isGeneric(name)
                || lexicon.isGeneric(name.substring(0, name.length() - 1));
    }

    private boolean isNobody(String name) {
        return name.length() > 1
                && lexicon.surnameAt(name, 0) == null
                && "老小阿".indexOf(name.charAt(0)) < 0
                && TITLES.stream().noneMatch(name::endsWith);
    }
}
