package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;

/** Finds names of firms, shops, schools and public bodies by their endings. */
final class OrganisationFinder {

    static final String OFFICE = "rule:office";
    private static final String BY = "rule:organisation";
    private static final double STRONG = 0.75;
    private static final double WEAK = 0.6;
    /** A kind with the place before it: 石家庄的钢结构厂 names no firm, K9县教育局 does. */
    private static final double PLACE_AND_KIND = 0.5;

    private static final int LONGEST_KIND = 6;
    private static final Set<String> WORKS =
            Set.of("建设", "装修", "装饰", "绿化", "防水", "消防", "幕墙", "水电", "保安", "保洁", "物业", "门窗", "开发", "培训", "运输");

    private final NameLexicon lexicon;
    private final RoleWords roles;

    OrganisationFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = new RoleWords(lexicon);
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            NameCandidate candidate = endingAt(scene, i);
            if (candidate != null) {
                add(scene.text(), found, candidate);
                i = Math.max(i, candidate.end() - 1);
            }
        }
        return found;
    }

    private @Nullable NameCandidate endingAt(Scene scene, int i) {
        Match<Boolean> office = lexicon.officeEndingAt(scene.text(), i);
        Match<Ending> firm = lexicon.organisationEndingAt(scene.text(), i);
        if (office != null && (firm == null || office.end() >= firm.end())) {
            return office(scene, office);
        }
        return firm == null || i == 0 ? null : firm(scene, firm);
    }

    /** Two readings of the same words are one name. */
    private static void add(String text, List<NameCandidate> found, NameCandidate candidate) {
        NameCandidate last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.overlaps(candidate) && isSiteOffice(text.substring(last.end(), candidate.end()))) {
            return;
        }
        if (last != null && last.overlaps(candidate) && candidate.by().equals(OFFICE)) {
            found.add(candidate.within(last.end(), candidate.end()));
        } else if (last != null && last.overlaps(candidate)) {
            found.removeLast();
            found.add(candidate.within(Math.min(last.start(), candidate.start()), candidate.end()));
        } else {
            found.add(candidate);
        }
    }

    private @Nullable NameCandidate firm(Scene scene, Match<Ending> first) {
        String text = scene.text();
        int end = first.end();
        boolean strong = first.value().strong();
        int firmEnd = -1;
        int reach = end;
        for (Match<Ending> more = lexicon.organisationEndingAt(text, reach); more != null; ) {
            firmEnd = isSiteOffice(more.value().word()) ? reach : firmEnd;
            reach = more.end();
            boolean counts = more.value().strong() || !strong;
            end = counts ? reach : end;
            strong |= more.value().strong();
            more = lexicon.organisationEndingAt(text, reach);
        }
        if (!strong && "厂店馆部社行".indexOf(scene.at(end)) >= 0) {
            end++;
            strong = true;
        }
        NameCandidate masked = masked(scene, first.start(), end, strong);
        if (masked != null) {
            return masked;
        }
        if (!strong
                && !ClauseBounds.endsClause(text, end)
                && !mayFollow(text, end)
                && !isIntroduced(scene, first.start())) {
            return null;
        }
        return firm(scene, first.start(), firmEnd > 0 ? firmEnd : end, first.end(), strong);
    }

    /** 某物流公司, 某某劳务, X建工: the mask stands for the name; one that is spelt out goes before it. */
    private @Nullable NameCandidate masked(Scene scene, int ending, int end, boolean strong) {
        String text = scene.text();
        char before = scene.at(ending - 1);
        if (before >= 'a' && before <= 'z' && !isLatin(scene.at(ending - 2)) && end - ending >= 2) {
            return at(scene, ending - 1, end, strong ? STRONG : WEAK, BY);
        }
        int start = ending;
        while (start > 0
                && ending - start < LONGEST_KIND
                && text.charAt(start - 1) != '某'
                && isPlain(scene, start - 1)) {
            start--;
        }
        if (start == 0 || text.charAt(start - 1) != '某' || !strong && start < ending) {
            return null;
        }
        boolean kind = end - start > 2 && (start == ending || lexicon.isGeneric(text.substring(start, end)));
        while (start > 0 && text.charAt(start - 1) == '某') {
            start--;
        }
        return kind ? at(scene, start, end, PLACE_AND_KIND, BY) : null;
    }

    private static boolean isPlain(Scene scene, int i) {
        return Character.isIdeographic(scene.at(i)) && scene.addressOver(i) == null;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || Character.isDigit(c);
    }

    /** 中铁某局项目部 is the firm itself; its site office is no other. */
    private static boolean isSiteOffice(String ending) {
        return ending.equals("项目部") || ending.equals("经理部") || ending.equals("项目经理部");
    }

    private @Nullable NameCandidate firm(Scene scene, int ending, int end, int endingEnd, boolean strong) {
        String text = scene.text();
        int whole = scene.bounds().nameStart(ending, 1);
        int start = withoutAddress(scene, whole, ending, strong);
        boolean tooShort = ending - start < leastCore(text, start, ending, endingEnd) && end == endingEnd;
        if (ending <= start && whole == start
                || isSentence(text, start, ending)
                || scene.isPlace(start, end)
                || !strong && namesSite(text, start, ending)
                || isWorkOnSite(text, ending, endingEnd)) {
            return null;
        }
        start = withoutRole(text, start, ending);
        if (tooShort || lexicon.isGeneric(text.subSequence(start, end))) {
            Address place = scene.addressOver(Math.max(0, start - 1));
            boolean placed = strong && place != null && place.named() >= start && whole < start;
            return placed ? at(scene, whole, end, PLACE_AND_KIND, BY) : null;
        }
        return at(scene, start, end, strong ? STRONG : WEAK, BY);
    }

    /** 公司 and masked names (X公司) need one character before them, others two. */
    private static int leastCore(String text, int start, int ending, int end) {
        boolean masked = start < ending && text.charAt(start) < 0x80;
        return masked || text.startsWith("公司", ending) && end - ending == 2 ? 1 : 2;
    }

    private static boolean namesSite(String text, int start, int ending) {
        String core = text.substring(start, Math.max(start, ending));
        return core.contains("项目") || core.contains("工程") || core.contains("工地");
    }

    /** 某某桥|建设 is work on a site, not a firm. */
    private boolean isWorkOnSite(String text, int ending, int end) {
        String word = text.substring(ending, end);
        for (int i = Math.max(0, ending - 5); i < ending && WORKS.contains(word); i++) {
            Match<Ending> house = lexicon.organisationEndingAt(text, i);
            if (house != null && house.end() == ending && house.value().strong()) {
                return true;
            }
            Match<Ending> site = lexicon.projectEndingAt(text, i);
            if (site != null && site.end() == ending && site.value().strong()) {
                return true;
            }
        }
        return false;
    }

    /** 公司 before "渤远建工" says what it is, and is no part of its name. */
    private int withoutRole(String text, int start, int ending) {
        Match<PartyRole> role = lexicon.partyRoleAt(text, start);
        return role != null && role.end() <= ending - 2 ? role.end() : start;
    }

    private @Nullable NameCandidate office(Scene scene, Match<Boolean> ending) {
        String text = scene.text();
        int end = ending.end();
        int start = scene.bounds().nameStart(ending.start(), 1);
        Address place = scene.addressOver(Math.max(0, ending.start() - 1));
        if (place != null && place.named() == ending.start()) {
            start = place.start();
        } else if (ending.start() > 0 && "市县区镇乡省州旗".indexOf(text.charAt(ending.start() - 1)) >= 0) {
            boolean bare = scene.bounds().isCut(ending.start() - 1);
            start = bare ? ending.start() - 1 : Math.min(start, ending.start() - 1);
        }
        if (isSentence(text, start, ending.start())) {
            start = ending.start();
        }
        return at(scene, start, end, start == ending.start() ? PLACE_AND_KIND : STRONG, OFFICE);
    }

    private NameCandidate at(Scene scene, int start, int end, double weight, String by) {
        return new NameCandidate(Kind.ORGANISATION, roles.firmRole(scene.text(), start, end), start, end, by, weight);
    }

    /** 由X, 给X, 劳务公司X: what stands before says that a name comes. */
    private boolean isIntroduced(Scene scene, int ending) {
        int start = scene.bounds().nameStart(ending, 2);
        CueWords cues = lexicon.cues();
        return start < ending
                && (scene.at(start - 1) == '由'
                        || cues.startAt(NameCue.PASSED_TO, scene.text(), start) >= 0
                        || scene.at(start - 1) == '被'
                        || cues.startAt(NameCue.ACCUSED, scene.text(), start) >= 0
                        || cues.startAt(NameCue.WORK_BEFORE, scene.text(), start) >= 0
                        || cues.startAt(NameCue.NAMED, scene.text(), start) >= 0
                        || roles.firmRole(scene.text(), start, ending) != PartyRole.OTHER);
    }

    private boolean mayFollow(String text, int end) {
        int at = ClauseBounds.isBreak(text.charAt(end)) ? end + 1 : end;
        CueWords cues = lexicon.cues();
        return lexicon.personRoleAt(text, at) != null
                || cues.endAt(NameCue.DEBT, text, at) > 0
                || cues.endAt(NameCue.FILLER, text, at) > 0
                || cues.endAt(NameCue.ACTS, text, at) > 0
                || cues.endAt(NameCue.WORK_BEHIND, text, at) > 0
                || cues.endAt(NameCue.MEMBER, text, at) > 0
                || cues.endAt(NameCue.CONTRACTS, text, at) > 0
                || "说讲让叫把承那里我(".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isSentence(String text, int start, int end) {
        return start < end && ClauseBounds.looksLikeSentence(text.substring(start, end));
    }

    /** A long address before the name is not part of it; 湖北 and 上海 before a firm's full name are. */
    private static int withoutAddress(Scene scene, int start, int ending, boolean strong) {
        Address address = scene.addressOver(start);
        if (address == null || address.named() > ending) {
            return start;
        }
        boolean sure = address.parts() > 1 || address.full();
        if (ending - address.named() >= 2 && (sure || !strong)) {
            int behind = address.end() <= ending - 2 ? Math.max(address.named(), address.end()) : address.named();
            return sure ? behind : start;
        }
        return start;
    }

    /** Whether the words hold some that no list knows, as names do. */
    boolean isStrange(String name) {
        return lexicon.isStrange(name) || name.length() <= 3 && !lexicon.isWord(name);
    }

    /** Whether the words describe a firm or person rather than name it. */
    boolean isDescription(String text, NameCandidate candidate) {
        String name = text.substring(candidate.start(), candidate.end());
        boolean person = candidate.kind() == Kind.PERSON
                && name.length() > 1
                && lexicon.surnameAt(name, 0) == null
                && "老小阿".indexOf(name.charAt(0)) < 0
                && !(name.endsWith("老板")
                        || name.endsWith("总")
                        || name.endsWith("经理")
                        || name.endsWith("师傅")
                        || name.endsWith("姐")
                        || name.endsWith("哥"));
        return person || lexicon.isGeneric(name) || lexicon.isGeneric(name.substring(0, name.length() - 1));
    }

    PartyRole roleBefore(String text, NameCandidate name) {
        return name.kind() == Kind.PERSON
                ? roles.personRoleBefore(text, name.start())
                : roles.firmRole(text, name.start(), name.end());
    }
}
