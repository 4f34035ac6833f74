package org.xinsheng.extraction;

import org.xinsheng.extraction.number.Surnames;
import org.xinsheng.extraction.pattern.Words;

/** Tells names of people from names of firms and sites, by their form. */
public final class Persons {

    private static final Words TITLED =
            Words.of("[老小阿大]\\p{IsHan}{1,2}|姓\\p{IsHan}|\\p{IsHan}{1,3}(?:总|经理|老板|工头|师傅|队长|班长|胖子|麻子|哥|姐|嫂|叔)");
    private static final Words GIVEN = Words.of("\\p{IsHan}{2,3}");

    private Persons() {}

    /** Whether a name has the form of a person's: 葛有田, 老葛, 姓葛, 葛老板. A short firm's name may have it as well. */
    public static boolean isPerson(String name) {
        return TITLED.matches(name) || (GIVEN.matches(name) && Surnames.begins(name));
    }
}
