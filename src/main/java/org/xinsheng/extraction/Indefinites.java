package org.xinsheng.extraction;

import org.xinsheng.extraction.pattern.Words;

/** Firms of which only the kind is told: 有家装修公司, 找了家保洁公司, 有几个小饭店. */
final class Indefinites {

    private static final Words ARTICLE = Words.of("有(?:那么|一|几|好几|好多|两|三)?[家间座个]");
    private static final String MEASURES = "家间座";

    private final NameLexicon lexicon;

    Indefinites(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the name may begin behind the article; {@code start} where there is none, or nothing but it. */
    int behind(String text, int start, int ending) {
        Words.Place article = ARTICLE.find(text.substring(start, ending));
        return article == null ? start : start + article.end();
    }

    /** Whether 有 before an ending that begins with 家 makes it an article: 有|家装|修公司. */
    static boolean isArticle(String text, int ending) {
        return text.startsWith("有家", ending - 1);
    }

    /** Whether nothing but the kind is told. */
    boolean tellKind(String text, int begin, int start, int end) {
        String words = text.substring(begin, end);
        boolean introduced = begin > start && words.length() <= 2;
        boolean measured =
                words.length() > 2 && MEASURES.indexOf(words.charAt(0)) >= 0 && lexicon.isGeneric(words.substring(1));
        return introduced || measured || begin > start && lexicon.isGeneric(words);
    }
}
