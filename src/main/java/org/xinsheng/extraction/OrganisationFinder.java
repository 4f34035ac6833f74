package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameCandidate.Part;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;

/** Finds names of firms by their endings. */
final class OrganisationFinder {

    private static final String BY = "rule:organisation";
    /** What may follow a name that has no 公司 to end it. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:欠|拖|差|不|没|未|也|还|的(?![^老会经负])|老板|说|讲|让|叫|公司|赖|克扣|至今|从|里|那|今年|去年|已|包|承|把|扣|上班|打工|干|做|到|我|开|装|送|搬|跑|当|\\(|（|\\d)");

    private static final Pattern DEBT = Pattern.compile("(?:公司|单位)?(?:老板|负责人|领导)?(?:恶意|无故|一直|长期|无理|严重|仍|至今)?(?:拖欠|克扣)");
    private static final Pattern NO_FIRM = Pattern.compile(
            "工资|老板|工人|农民工|民工|员工|恶意|严重|已经|目前|现在|后来|至今|一直|其中|包工头|投诉|反映|关于|如何|怎么|为何|企业|个月|[\\d]{3}|^(?:公司|单位|工厂|厂里|厂方|学校|医院|项目部|劳务)|职工|人员|问题|情况|因为|由于|经常|年底|拖|等|余万");
    private static final Pattern MONEY_CORE = Pattern.compile("(工资|欠|钱|万|元|块|工程款|老板|人)$|^[\\d一二三四五六七八九十]+$");

    private final NameLexicon lexicon;
    private final ClauseBounds bounds;

    OrganisationFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.bounds = new ClauseBounds(lexicon);
    }

    List<NameCandidate> find(String text, List<Address> addresses) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            Match<Ending> ending = lexicon.organisationEndingAt(text, i);
            NameCandidate candidate = ending == null ? null : candidate(text, ending, addresses);
            if (candidate != null) {
                if (!found.isEmpty() && found.getLast().overlaps(candidate)) {
                    NameCandidate longer = found.removeLast();
                    candidate = candidate.within(Math.min(longer.start(), candidate.start()), candidate.end());
                }
                found.add(candidate);
                i = candidate.end() - 1;
            }
        }
        subjectsOfDebt(text, addresses, found);
        return found;
    }

    /** Whoever stands before 拖欠 in the sentence, firm's ending or not: "润和山庄拖欠我们工资". */
    private void subjectsOfDebt(String text, List<Address> addresses, List<NameCandidate> found) {
        Matcher debt = DEBT.matcher(text);
        while (debt.find()) {
            int start = withoutAddress(bounds.nameStart(text, debt.start(), 2), debt.start(), addresses, false);
            String name = text.substring(start, debt.start());
            boolean clean = name.length() >= 2
                    && name.length() <= 14
                    && !isDescription(name)
                    && !NO_FIRM.matcher(name).find();
            if (clean && found.stream().noneMatch(c -> c.overlaps(start, debt.start()))) {
                found.add(new NameCandidate(
                        Kind.ORGANISATION, partBefore(text, start), start, debt.start(), "rule:debtor", 0.45));
            }
        }
    }

    private @Nullable NameCandidate candidate(String text, Match<Ending> first, List<Address> addresses) {
        int end = first.end();
        boolean strong = first.value().strong();
        for (Match<Ending> more = lexicon.organisationEndingAt(text, end); more != null; ) {
            end = more.end();
            strong |= more.value().strong();
            more = lexicon.organisationEndingAt(text, end);
        }
        if (!strong && end < text.length() && "厂店馆部社行".indexOf(text.charAt(end)) >= 0) {
            end++;
            strong = true;
        }
        if (!strong && !ClauseBounds.endsClause(text, end) && !mayFollow(text, end)) {
            return null;
        }
        int start = bounds.nameStart(text, first.start(), 1);
        start = withoutAddress(start, first.start(), addresses, strong);
        String core = text.substring(start, first.start());
        if (first.start() - start < (strong ? 1 : 2) && end == first.end()
                || isDescription(core)
                || lexicon.isGeneric(text.substring(start, end - 1))
                || lexicon.isGeneric(text.substring(start, end))) {
            return null;
        }
        Part part = partBefore(text, start);
        return new NameCandidate(Kind.ORGANISATION, part, start, end, BY, strong ? 0.75 : 0.6);
    }

    private static boolean mayFollow(String text, int end) {
        return BEHIND.matcher(text)
                .region(end, Math.min(text.length(), end + 6))
                .lookingAt();
    }

    /** Whether the words describe a firm or person rather than name it. */
    boolean isDescription(String text, NameCandidate candidate) {
        String name = text.substring(candidate.start(), candidate.end());
        boolean person = candidate.kind() == Kind.PERSON
                && name.length() > 1
                && lexicon.surnameAt(name, 0) == null
                && "老小阿".indexOf(name.charAt(0)) < 0
                && !name.matches(".*(?:老板|总|经理|师傅|姐|哥)");
        return person || lexicon.isGeneric(name) || lexicon.isGeneric(name.substring(0, name.length() - 1));
    }

    private boolean isDescription(String core) {
        String bare = core.replaceFirst("^(这家|那家|一家|某|本|我们|该|的)", "");
        return lexicon.isGeneric(bare)
                || ClauseBounds.looksLikeSentence(bare)
                || MONEY_CORE.matcher(bare).find();
    }

    /** A long address before the name is not part of it; 湖北 and 上海 before a firm's full name are. */
    private int withoutAddress(int start, int ending, List<Address> addresses, boolean strong) {
        for (Address address : addresses) {
            boolean inFront = address.start() <= start && address.named() > start || address.start() == start;
            if (inFront && ending - address.named() >= 2 && (address.parts() > 1 || address.full() || !strong)) {
                return address.parts() == 1 && !address.full() ? start : address.named();
            }
        }
        return start;
    }

    /** The part that a word before the name gives: "总包", "劳务公司叫". */
    Part partBefore(String text, int start) {
        int at = start;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ':')) {
            at--;
        }
        at = behind(text, at);
        for (int from = Math.max(0, at - 6); from < at; from++) {
            Match<Part> role = lexicon.partyRoleAt(text, from);
            if (role != null && role.end() == at) {
                return role.value();
            }
        }
        return Part.UNKNOWN;
    }

    private static int behind(String text, int at) {
        for (String link : List.of("名字叫", "名字是", "名称是", "名叫", "名称", "叫做", "就是", "叫", "是", "为", "给", "找")) {
            if (at >= link.length() && text.startsWith(link, at - link.length())) {
                int before = at - link.length();
                return before > 0 && text.charAt(before - 1) == ' ' ? before - 1 : before;
            }
        }
        return at;
    }
}
