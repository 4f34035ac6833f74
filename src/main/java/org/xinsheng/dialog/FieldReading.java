package org.xinsheng.dialog;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.extraction.Extractor;

/** Reads a few words as one fact: as an answer to the question for it. */
final class FieldReading {

    private static final String NUMBER = "(?:[0-9]+(?:\\.[0-9]+)?|[〇零一二两俩三仨四五六七八九十百千]+)";
    private static final String ABOUT = "(?:约|大概|差不多|左右|有|一共|总共|共|就|只|才|剩|全部|合计|我们?|俺们?|是)*";
    private static final Pattern PEOPLE =
            Pattern.compile(ABOUT + NUMBER + "(?:多|几|来|余)?(?:个|人|名|位|号|口)+(?:工人|工友|兄弟|伙计|人)?(?:左右|了|的|呢|嘛|啊|哈|吧)*");
    private static final Pattern MONEY =
            Pattern.compile(".{0,6}?(?:" + NUMBER + "[多几来]?(?:万|千|百|元|块|[kKwW])|[0-9]{3,}|[一二两三四五六七八九十]+[万千]).*");
    private static final Pattern MONTHS = Pattern.compile(".*(?:月|季度|[0-9前去今]年).*");
    private static final Pattern BARE = Pattern.compile("[0-9]+(?:\\.[0-9]+)?|[〇零一二两三四五六七八九十百千]+");
    private static final Pattern ONE = Pattern.compile("[一1]个?人?");
    private static final Pattern MANY = Pattern.compile("人|个[^月人]*人");

    private final Extractor extractor;
    private final DialogScript script;
    private final Instant at;

    FieldReading(Extractor extractor, DialogScript script, Instant at) {
        this.extractor = extractor;
        this.script = script;
        this.at = at;
    }

    /** What kind of figure the words are; empty if they are none, several if they tell more. */
    static Set<SlotField> kinds(String words) {
        Set<SlotField> kinds = EnumSet.noneOf(SlotField.class);
        boolean money = MONEY.matcher(words).matches();
        if (PEOPLE.matcher(words).matches()) {
            kinds.add(SlotField.HEADCOUNT);
        } else if (money && Basis.in(words).isPresent() && !Basis.without(words).contains("月")) {
            kinds.add(SlotField.AMOUNT);
            if (MANY.matcher(Basis.without(words)).find()) {
                kinds.add(SlotField.HEADCOUNT);
            }
        } else if (MONTHS.matcher(words).matches()) {
            kinds.add(SlotField.PERIOD);
        } else if (money) {
            kinds.add(SlotField.AMOUNT);
            if (MANY.matcher(words).find() && !Basis.isPerPerson(words)) {
                kinds.add(SlotField.HEADCOUNT);
            }
        }
        return kinds;
    }

    /** Whether it is a number without anything that counts. */
    static boolean isBare(String words) {
        return BARE.matcher(words).matches();
    }

    /** Whether the words are a place and nothing else. */
    boolean isPlace(String words) {
        return read(SlotField.LOCATION, words)
                .filter(read -> words.equals(read.location()))
                .isPresent();
    }

    /** The words as a value of one field, region included where it is a place. */
    Optional<ReportFacts> read(SlotField field, String words) {
        return switch (field) {
            case HEADCOUNT ->
                ONE.matcher(words).matches()
                        ? one()
                        : framed(
                                field,
                                "headcount",
                                words.replaceFirst("[个人名位号口]+(?:工人|工友|兄弟|伙计)?(左右)?[了的呢嘛啊哈吧]*$", ""));
            case AMOUNT ->
                framed(
                        field,
                        "amount",
                        BARE.matcher(words).matches() && words.matches("[0-9.]+") ? words + "元" : words);
            case PERIOD -> framed(field, "period", words.replaceFirst("的(工资|工钱|钱)?$", ""));
            case LOCATION, REGION -> framed(field, "place", words);
            case EMPLOYER, PROJECT -> Optional.empty();
        };
    }

    private static Optional<ReportFacts> one() {
        return Optional.of(ReportFacts.builder().headcount(Headcount.exactly(1)).build());
    }

    private Optional<ReportFacts> framed(SlotField field, String slot, String words) {
        ReportFacts facts =
                extractor.extract(script.slot(slot).frame().around(words), at).facts();
        return field.isKnown(facts) ? Optional.of(facts) : Optional.empty();
    }
}
