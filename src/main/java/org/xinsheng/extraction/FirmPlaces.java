package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/**
 * Where a firm is that bears its place before its name, if a text tells no other place of work: 招远鑫源矿业. Builders
 * go far from where their firm is registered, and a province or city before a firm's name says little.
 */
final class FirmPlaces {

    private static final Words OF_BUILDERS = Words.of("建设|建筑|建工|建安|[一二三四五六七八九]建|劳务|工程|集团|路桥|装饰|安装|市政|园林|人力|派遣");
    private static final Words HOUSE = Words.of("[厂店馆场楼庄院园校城铺库站吧超市]");
    private static final int LEAST_OF_NAME = 2;

    private final Gazetteer gazetteer;
    private final NameLexicon lexicon;

    FirmPlaces(Gazetteer gazetteer, NameLexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    @Nullable Address place(String text, List<Address> addresses, List<NameCandidate> names) {
        for (NameCandidate name : names) {
            for (Address address : addresses) {
                if (name.kind() == Kind.ORGANISATION && isPlaceOf(text, address, name)) {
                    return address.extendedTo(address.named());
                }
            }
        }
        return null;
    }

    /** Whether a county that stands before a firm's name is where the firm is. */
    boolean isPlaceOf(String text, Address address, NameCandidate name) {
        boolean glued =
                address.start() == name.start() && address.named() < name.end() || address.named() == name.start();
        if (!glued || !isNear(address, text.substring(name.start(), name.end()))) {
            return false;
        }
        int own = Math.max(name.start(), address.named());
        String rest = text.substring(own, name.end());
        String core = lexicon.core(rest);
        boolean common = gazetteer.isCommonWord(text.substring(address.start(), address.named()));
        return core.length() >= LEAST_OF_NAME
                && !lexicon.isGeneric(rest)
                && !(common && (lexicon.isWord(core) || !HOUSE.endsAt(rest, rest.length())))
                && !OF_BUILDERS.isIn(rest);
    }

    /** A county, or a city with a house in it. */
    private static boolean isNear(Address address, String name) {
        return address.level() == Level.COUNTY || address.level() == Level.CITY && HOUSE.endsAt(name, name.length());
    }
}
