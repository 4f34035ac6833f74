package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Tells the site in front of a bare 老板 from a firm: in 映月谷老板跑了 nobody is named, and 映月谷 is where they worked. */
final class BossedSites {

    private static final Words BOSS = Words.of("[ ,\n]{0,2}老板(?!娘)");
    private static final int LONGEST_BOSS = 4;
    /** Ends of estates and places that no firm's name has. */
    private static final String SITE_ENDINGS = "园苑府城台湾谷汇郡庭墅邸";
    /** Ends of estates that are surnames, too: 谷老板. */
    private static final String SURNAMES = "谷庄苑宫堡";
    /** Above this a name that no ending gives away is a site's rather than a firm's. */
    private static final int LONG = 4;

    private static final Words WORKPLACE = Words.of("[果菜茶萄药庄乐儿公]园$|[村镇县]|我|这|那|个|在|[工活钱]");
    private static final int LONGEST = 7;
    private static final double SURE = 0.8;

    private final NameLexicon lexicon;

    BossedSites(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sites at the begin of a clause, or behind their district, that no other rule sees: 臻和园老板不给钱. */
    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        String text = scene.text();
        for (int at = text.indexOf("老板"); at >= 0; at = text.indexOf("老板", at + 1)) {
            int end = at;
            while (end > 0 && " ,".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 2 && isBossBehind(text, end) && SITE_ENDINGS.indexOf(text.charAt(end - 1)) >= 0) {
                int start = start(scene, end);
                if (isSite(scene, start, end)) {
                    found.add(new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, ProjectFinder.BY, SURE));
                }
            }
        }
        return found;
    }

    private static int start(Scene scene, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && AddressTail.isHan(scene.at(start - 1))) {
            Address place = scene.addressOver(start - 1);
            if (place != null && place.named() == start && SiteBounds.isSurelyPlace(place)) {
                return start;
            }
            start--;
        }
        return ClauseBounds.beginsClause(scene.text(), start) ? start : end;
    }

    private boolean isSite(Scene scene, int start, int end) {
        String name = scene.text().substring(start, end);
        return name.length() >= 2
                && (name.length() > 2 || lexicon.isStrange(name))
                && !scene.isPlace(start, end)
                && !lexicon.isGeneric(name)
                && !ClauseBounds.looksLikeSentence(name)
                && !WORKPLACE.isIn(name);
    }

    static boolean isBoss(String text, int at) {
        return text.startsWith("老板", at);
    }

    static boolean isBossBehind(String text, int end) {
        return BOSS.endFrom(text, end, end + LONGEST_BOSS) > 0;
    }

    /** 谷老板 in 映月谷老板 is nobody. */
    static boolean isCutFromSite(String text, NameCandidate person) {
        return person.kind() == Kind.PERSON
                && SURNAMES.indexOf(text.charAt(person.start())) >= 0
                && isBoss(text, person.start() + 1)
                && person.start() >= 2
                && AddressTail.isHan(text.charAt(person.start() - 1))
                && ClauseBounds.beginsClause(text, person.start() - 2);
    }

    /** The candidate as a site where only its place in the sentence, or the model, made a firm of it. */
    static NameCandidate asSite(Scene scene, NameCandidate name) {
        boolean guessed = name.kind() == Kind.ORGANISATION
                && (name.by().equals("rule:debtor") || name.by().equals("model:names"))
                && isBossBehind(scene.text(), name.end());
        if (!guessed) {
            return name;
        }
        Address place = scene.addressOver(name.start());
        int start =
                place != null && place.named() < name.end() - 1 ? Math.max(name.start(), place.named()) : name.start();
        boolean site = name.end() - start >= LONG || SITE_ENDINGS.indexOf(scene.at(name.end() - 1)) >= 0;
        return site
                ? new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, name.end(), name.by(), name.weight())
                : name;
    }
}
