package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.PhraseTable.Match;

/** The part that words before a firm's name give it: "总包", "劳务公司叫". */
final class RoleWords {

    private static final int LONGEST_ROLE = 7;
    private static final List<String> LINKS =
            List.of("名字叫", "名字是", "名称是", "名称为", "的是", "好像是", "好像叫", "名叫", "名称", "叫做", "就是", "叫", "是", "为", "给", "找");

    private final NameLexicon lexicon;

    RoleWords(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    PartyRole roleBefore(String text, NameCandidate name) {
        return name.kind() == NameCandidate.Kind.PERSON
                ? personRoleBefore(text, name.start())
                : firmRole(text, name.start(), name.end());
    }

    /** The part that words before or behind in brackets give: "总包 X", "X(总包)". */
    PartyRole firmRole(String text, int start, int end) {
        Match<PartyRole> behind =
                end < text.length() && text.charAt(end) == '(' ? lexicon.partyRoleAt(text, end + 1) : null;
        boolean closed = behind != null && behind.end() < text.length() && text.charAt(behind.end()) == ')';
        return behind != null && closed ? behind.value() : firmRoleBefore(text, start);
    }

    private PartyRole firmRoleBefore(String text, int start) {
        int at = start;
        while (at > 0 && isSeparator(text.charAt(at - 1)) && start - at < 3) {
            at--;
        }
        at = beforeLink(text, at);
        for (int from = Math.max(0, at - LONGEST_ROLE); from < at; from++) {
            Match<PartyRole> role = lexicon.partyRoleAt(text, from);
            if (role != null && role.end() == at) {
                return role.value();
            }
        }
        return PartyRole.OTHER;
    }

    private PartyRole personRoleBefore(String text, int start) {
        int at = beforeLink(text, start > 0 && isSeparator(text.charAt(start - 1)) ? start - 1 : start);
        for (int from = Math.max(0, at - LONGEST_ROLE); from < at; from++) {
            Match<PartyRole> role = lexicon.personRoleAt(text, from);
            if (role != null && role.end() == at) {
                return role.value();
            }
        }
        return PartyRole.OTHER;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == ':' || c == '“' || c == '"' || c == '(';
    }

    private static int beforeLink(String text, int at) {
        for (String link : LINKS) {
            if (at >= link.length() && text.startsWith(link, at - link.length())) {
                int before = at - link.length();
                return before > 0 && text.charAt(before - 1) == ' ' ? before - 1 : before;
            }
        }
        return at;
    }
}
