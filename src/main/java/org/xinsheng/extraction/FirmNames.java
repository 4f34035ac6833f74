package org.xinsheng.extraction;

import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Names of firms, shops and schools whose ending is known: where they begin, and whether they are names at all. */
final class FirmNames {

    private static final String BY = "rule:organisation";
    private static final double STRONG = 0.75;
    private static final double WEAK = 0.6;
    /** A kind with the place before it: 石家庄的钢结构厂 names no firm, K9县中心小学 does. */
    private static final double PLACE_AND_KIND = 0.5;

    private static final Words NUMBER = Words.of("\\d{2,3}号?");
    /** 县机械厂 is one of many, 县纺织机械厂 is known by that. */
    private static final int LONGEST_KIND = 3;
    /** Kinds of houses of which a district has many. */
    private static final Words PRIVATE =
            Words.of("[^矿电钢水]厂|店|ktv|饭馆|菜馆|餐馆|餐厅|酒楼|宾馆|超市|商行|车行|网吧|会所|诊所|养殖场|砖窑|冷库|饭庄|酒家|驾校|理发馆|发廊|工作室|农家乐");

    /** 三楼|车间 is a room. */
    private static final Words FLOOR = Words.of("(?:负|第)?[一二三四五六七八九十\\d]+(?:楼|层|栋|号楼|单元)");

    private static final String SHOPS = "店馆吧城楼坊厅屋";

    private final NameLexicon lexicon;
    private final RoleWords roles;
    private final MaskedFirms masked;
    private final FirmSurroundings surroundings;
    private final SiteWork siteWork;
    private final Indefinites indefinites;
    private final HandledGoods goods;

    FirmNames(NameLexicon lexicon, RoleWords roles) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.masked = new MaskedFirms(lexicon);
        this.surroundings = new FirmSurroundings(lexicon, roles);
        this.siteWork = new SiteWork(lexicon);
        this.indefinites = new Indefinites(lexicon);
        this.goods = new HandledGoods(lexicon);
    }

    @Nullable NameCandidate name(Scene scene, Match<Ending> first) {
        FirmEnding ending = FirmEnding.from(scene, first, lexicon);
        int letter = MaskedFirms.letter(scene, ending);
        int mask = letter < 0 ? masked.start(scene, ending) : letter;
        if (mask >= 0) {
            return at(scene, mask, ending.end(), mask == letter ? weight(ending) : PLACE_AND_KIND);
        }
        return ending.strong() || surroundings.tell(scene, ending) ? spelt(scene, ending) : null;
    }

    private @Nullable NameCandidate spelt(Scene scene, FirmEnding ending) {
        int whole = scene.bounds().nameStart(ending.start(), 1);
        int said = indefinites.behind(scene.text(), behindIn(scene, whole, ending), ending.start());
        int start = withoutAddress(scene, said, ending);
        if (isNone(scene, said, start, ending)
                || Indefinites.isArticle(scene.text(), ending.start())
                || goods.areAt(scene, whole, ending)
                || indefinites.tellKind(scene.text(), start, whole == said ? start : whole, ending.nameEnd())) {
            return null;
        }
        boolean tooShort = isTooShort(scene.text(), start, ending);
        int begin = withoutRole(scene.text(), start, ending.start());
        if (tooShort || lexicon.isGeneric(scene.text().subSequence(begin, ending.nameEnd()))) {
            return isNumbered(scene, begin, ending)
                    ? at(scene, begin, ending.nameEnd(), weight(ending))
                    : placed(scene, whole, begin, ending);
        }
        return at(scene, begin, ending.nameEnd(), weight(ending));
    }

    /** 在|市中医院: too short for 在 to be cut off as a word before the name. */
    private static int behindIn(Scene scene, int start, FirmEnding ending) {
        return scene.at(start) == '在' && start + 1 < ending.start() ? start + 1 : start;
    }

    private boolean isNone(Scene scene, int whole, int start, FirmEnding ending) {
        String core = scene.text().substring(start, Math.max(start, ending.start()));
        return ending.start() <= start && whole == start
                || ClauseBounds.looksLikeSentence(core)
                || scene.isPlace(start, ending.nameEnd())
                || isPlaceAndKind(scene, start, ending)
                || scene.text().startsWith("大学城", ending.nameEnd() - 2)
                || FLOOR.matches(core)
                || !ending.strong() && SiteWork.names(core)
                || siteWork.isAt(scene.text(), ending.start(), ending.first());
    }

    private static boolean isTooShort(String text, int start, FirmEnding ending) {
        return ending.nameEnd() == ending.first() && ending.start() - start < leastCore(text, start, ending);
    }

    /** 公司 and masked names (X公司) need one character before them, others two. */
    private static int leastCore(String text, int start, FirmEnding ending) {
        boolean masked = start < ending.start() && text.charAt(start) < 0x80;
        boolean company = text.startsWith("公司", ending.start()) && ending.first() - ending.start() == 2;
        return masked || company ? 1 : 2;
    }

    /** 521花店, 99旅馆, 88号酒吧: nobody counts shops like that. */
    private static boolean isNumbered(Scene scene, int start, FirmEnding ending) {
        String number = scene.text().substring(start, ending.start());
        boolean counts = number.length() >= 2 && number.length() <= 4 && NUMBER.matches(number);
        boolean begins = ClauseBounds.beginsClause(scene.text(), start) || "在给叫".indexOf(scene.at(start - 1)) >= 0;
        return counts && begins && SHOPS.indexOf(scene.at(ending.end() - 1)) >= 0;
    }

    private static boolean isPlaceAndKind(Scene scene, int start, FirmEnding ending) {
        Address place = scene.addressOver(start);
        return place != null && place.named() < ending.nameEnd() && isOneOfMany(scene, place, ending);
    }

    /** 芝罘区|饭店, 沙河镇|鞋厂 name nobody; 青岛|啤酒厂 may. */
    private static boolean isOneOfMany(Scene scene, Address place, FirmEnding ending) {
        return place.full()
                && ending.nameEnd() - place.named() <= LONGEST_KIND
                && "区县市镇乡旗道".indexOf(scene.at(place.named() - 1)) >= 0
                && PRIVATE.endsAt(scene.text(), ending.nameEnd());
    }

    /** K9县|中心小学. */
    private @Nullable NameCandidate placed(Scene scene, int whole, int start, FirmEnding ending) {
        Address place = scene.addressOver(Math.max(0, start - 1));
        boolean placed = ending.strong()
                && place != null
                && place.named() >= start
                && whole < start
                && !isOneOfMany(scene, place, ending);
        return placed ? at(scene, whole, ending.nameEnd(), PLACE_AND_KIND) : null;
    }

    /** 公司 before "渤远建工" says what it is, and is no part of its name. */
    private int withoutRole(String text, int start, int ending) {
        Match<PartyRole> role = lexicon.partyRoleAt(text, start);
        return role != null && role.end() <= ending - 2 ? role.end() : start;
    }

    /** A long address before the name is not part of it; 湖北 and 上海 before a firm's full name are. */
    private static int withoutAddress(Scene scene, int start, FirmEnding ending) {
        Address address = scene.addressOver(start);
        boolean sure = address != null && (address.parts() > 1 || address.full());
        if (address == null || !sure || ending.start() - address.named() < 2) {
            return start;
        }
        return address.end() <= ending.start() - 2 ? Math.max(address.named(), address.end()) : address.named();
    }

    private static double weight(FirmEnding ending) {
        return ending.strong() ? STRONG : WEAK;
    }

    private NameCandidate at(Scene scene, int start, int end, double weight) {
        return new NameCandidate(Kind.ORGANISATION, roles.firmRole(scene.text(), start, end), start, end, BY, weight);
    }
}
