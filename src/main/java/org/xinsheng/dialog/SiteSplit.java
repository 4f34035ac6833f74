package org.xinsheng.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.core.ReportFacts;

/**
 * Parts a list of debts, a clause each: 老魏欠我5000，老孟欠我8000. They are cases of their own where each has another debtor,
 * or where no debtor is told and each lies in another district; the debts of one debtor stay together.
 */
final class SiteSplit {

    private static final int MOST = 5;
    private static final Pattern CLAUSE = Pattern.compile("[^，。,；;！!\\s]+[，。,；;！!\\s]*");
    private static final Pattern SUM = Pattern.compile("[0-9]{3,}|[0-9一二两三四五六七八九十][0-9.]*\\s*[万千百kKwW]");
    private static final Pattern OWED = Pattern.compile("(?:欠|差|拖)(?:了|着)?(?:我|俺)");
    private static final Pattern PLACED = Pattern.compile("[区县市镇][^，。,；;]{0,12}" + "(?:" + SUM.pattern() + ")");
    private static final Pattern OTHERWISE = Pattern.compile(
            "给了|付了|发了|结了|拿了|支了|一共|总共|合计|加起来|每人|每月|一天|一个月|借|垫|押金|他们|老乡|工友|我[哥弟姐妹]|不是|错|改|就是|同一|一个老板|合伙|总包|分包|转包|介绍");

    /** Somebody who may owe all of it, though the name is not read. */
    private static final Pattern DEBTOR = Pattern.compile("劳务|公司|集团|建设|建筑(?!工)|装饰|工程队|包?工头|老板|班组");

    private final Listening listening;
    private final Debtors debtors;
    private final Instant at;

    SiteSplit(Listening listening, Debtors debtors, Instant at) {
        this.listening = listening;
        this.debtors = debtors;
        this.at = at;
    }

    /** The parts, each with what is said ahead of all; the text itself if it tells one case. */
    List<String> parts(String text) {
        List<String> parts = OTHERWISE.matcher(text).find() ? List.of() : cut(text);
        if (parts.size() < 2 || parts.size() > MOST) {
            return List.of(text);
        }
        boolean owed = parts.stream().allMatch(part -> OWED.matcher(part).find());
        boolean placed = parts.stream().allMatch(part -> PLACED.matcher(part).find());
        if (!owed && !placed) {
            return List.of(text);
        }
        List<ReportFacts> facts =
                parts.stream().map(part -> listening.presumed(part, at).facts()).toList();
        boolean apart = facts.stream().allMatch(one -> one.amount() != null)
                && (owed && haveOwnDebtors(facts) || placed && haveOwnDistricts(text, facts));
        return apart ? parts : List.of(text);
    }

    /** A part for each clause with a sum, with the clauses behind it; what is ahead of the first belongs to all. */
    private static List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        String ahead = "";
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            if (SUM.matcher(clause.group()).find()) {
                parts.add(ahead + clause.group());
            } else if (parts.isEmpty()) {
                ahead += clause.group();
            } else {
                parts.set(parts.size() - 1, parts.getLast() + clause.group());
            }
        }
        return parts.stream().map(String::strip).toList();
    }

    private boolean haveOwnDebtors(List<ReportFacts> facts) {
        for (int i = 0; i < facts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (debtors.alike(facts.get(i), facts.get(j))) {
                    return false;
                }
            }
        }
        return facts.stream().allMatch(one -> one.employer() != null);
    }

    private boolean haveOwnDistricts(String text, List<ReportFacts> facts) {
        long districts = facts.stream()
                .map(ReportFacts::regionCode)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return districts == facts.size()
                && !DEBTOR.matcher(text).find()
                && facts.stream().noneMatch(Debtors::isNamed)
                && !Debtors.isNamed(listening.presumed(text, at).facts());
    }
}
