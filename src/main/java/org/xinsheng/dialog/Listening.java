package org.xinsheng.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.extraction.Extraction;
import org.xinsheng.extraction.Extractor;
import org.xinsheng.extraction.LaterSum;
import org.xinsheng.extraction.Utterance;

/** Reads one turn in the light of what was asked: a bare "31个" or "泉州" answers the question that is open. */
@Component
class Listening {

    /** Longer texts stand for themselves. */
    private static final int BARE = 30;

    /** Said in front of what a worker answers to "who owes you, how much?": what it is about was said by us. */
    private static final String PRESUMED = "工资没发\n";

    private static final Pattern ALONE =
            Pattern.compile("(就|只有?|是|没有别人)*\\s*(我|俺|老子)(自己)?(一|1)?个?人?(自己)?(报|的)?|一个人|自己|单独|(just|only) me\\b.*");
    private static final Pattern COUNTED =
            Pattern.compile("(?:约|大概|差不多|有|一共|总共|共)*[0-9一二两三四五六七八九十百]{1,4}(?:多|几|来)?(?:个|人|个人|号人|名)(?:左右)?");
    private static final Pattern SITE_CALLED = Pattern.compile("(?:工地|项目|楼盘|小区|工程)(?:的?名字?称?)?(?:叫|是|[:：])");
    private static final Pattern MONTHLY = Pattern.compile("月|底薪");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:有|大概|差不多|一共|总共|就|只有|是|约|快)*(?:[0-9一二两俩三四五六七八九十]{1,3}个(?:半|多)?月|半年|一年半?)(?:了|左右|多|的|工资|的工资)*");
    private final Extractor extractor;
    private final Readings readings;
    private final SaidNames names;

    Listening(Extractor extractor) {
        this.extractor = extractor;
        this.readings = new Readings(extractor);
        this.names = new SaidNames(extractor);
    }

    /** Everything that was said for a report, read as a whole. */
    Extraction whole(String text, Instant at) {
        return readings.of(OnBehalf.asOwn(text), at);
    }

    /** The same, where the worker answers our question about wages without saying the word again. */
    Extraction presumed(String text, Instant at) {
        Extraction read = extractor.extract(PRESUMED + OnBehalf.asOwn(text), at);
        return read.withEvidence(shifted(read.evidence(), PRESUMED.length()));
    }

    Extraction transcript(List<Utterance> utterances, Instant at, boolean presume) {
        if (!presume) {
            return extractor.extract(utterances, at);
        }
        List<Utterance> all = new ArrayList<>();
        all.add(new Utterance(Utterance.Speaker.CALLER, PRESUMED.strip()));
        all.addAll(utterances);
        Extraction read = extractor.extract(all, at);
        return read.withEvidence(
                shifted(read.evidence(), Utterance.join(all.subList(0, 1)).length() + 1));
    }

    /** A text in the light of what a person asked just before; only the worker's words count. */
    Extraction answering(String question, String text, Instant at) {
        Utterance asked = new Utterance(Utterance.Speaker.AGENT, question);
        Utterance answer = new Utterance(Utterance.Speaker.CALLER, text);
        Extraction read = extractor.extract(List.of(asked, answer), at);
        int before = Utterance.join(List.of(asked, answer)).length() - text.length();
        return read.withEvidence(shifted(read.evidence(), before));
    }

    /** Whether words name nobody who may owe: 肉鸡厂 tells only a kind. */
    boolean namesNobody(String words) {
        return names.isNobody(words);
    }

    private static List<Evidence> shifted(List<Evidence> evidence, int by) {
        return evidence.stream()
                .filter(e -> e.start() >= by)
                .map(e -> new Evidence(e.field(), e.start() - by, e.end() - by, e.by(), e.confidence()))
                .toList();
    }

    /** @param asked slots that were asked and are still open, the last one first */
    Heard hear(String text, OpenReport report, Instant at, List<Slot> asked, DialogScript script) {
        boolean announced = report.announced != null;
        boolean marked =
                announced || script.patterns().correction().matcher(text).find();
        boolean another = !marked && script.patterns().another().matcher(text).find() && !Newcomers.isTold(text);
        FieldReading fields = new FieldReading(extractor, script, at);
        Amendments amendments =
                another ? Amendments.none(report.facts, text) : amendments(text, report, marked, fields);
        String words = SaidNames.withoutReproach(OnBehalf.asOwn(BesideQuestions.ofTheCase(amendments.text(), script)));
        Extraction own = readings.of(words, at);
        String told = amendments.isEmpty() ? BesideQuestions.in(words, script) : words;
        Reading reading =
                new Reading(words, told, at, own, () -> isChatter(told, script), report.facts.employer() == null);
        if (amendments.isEmpty()) {
            asked.forEach(reading::answer);
            reading.countBareLines();
            reading.countMonths(report.facts);
            reading.callSite();
        }
        reading.datesInYearOf(report.facts);
        reading.amend(amendments);
        boolean correcting =
                marked || !amendments.touched().isEmpty() || own.facts().intent() == org.xinsheng.core.Intent.CORRECT;
        return new Heard(text, reading.facts, reading.evidence, reading.answered, correcting, amendments);
    }

    /** What was announced as wrong in the text before stands in front of what is right. */
    private static Amendments amendments(String text, OpenReport report, boolean marked, FieldReading fields) {
        String ahead = report.announced == null ? "" : report.announced + "\n";
        return Amendments.in(
                        ahead + text,
                        report.facts,
                        report.earlier.stream().map(OpenReport.Earlier::facts).toList(),
                        marked,
                        fields)
                .behind(ahead.length());
    }

    private static boolean isChatter(String text, DialogScript script) {
        DialogScript.Patterns patterns = script.patterns();
        return Stream.of(patterns.abuse(), patterns.pause(), patterns.status(), patterns.person(), patterns.refusal())
                .anyMatch(pattern -> pattern.matcher(text).find());
    }

    private final class Reading {
        private final String text;
        private final String told;
        private final Instant at;
        private final List<Evidence> evidence;
        private final Set<SlotField> answered = EnumSet.noneOf(SlotField.class);
        private final BooleanSupplier chatter;
        private final boolean whoIsOpen;
        private ReportFacts facts;

        /**
         * @param told the same without what is only asked, as long as the text
         * @param chatter whether the text is about something else than names, such as swearing
         * @param whoIsOpen whether nobody is known yet who owes
         */
        Reading(String text, String told, Instant at, Extraction own, BooleanSupplier chatter, boolean whoIsOpen) {
            this.told = told;
            this.chatter = chatter;
            this.whoIsOpen = whoIsOpen;
            this.text = text;
            this.at = at;
            this.facts = own.facts();
            this.evidence = new ArrayList<>(own.evidence());
        }

        /** What is put right holds; a value that was only taken back may have been said anew. */
        void amend(Amendments amendments) {
            ReportFacts.Builder merged = facts.toBuilder();
            for (SlotField field : amendments.amended()) {
                if (field.isKnown(amendments.facts()) || !field.isKnown(facts)) {
                    field.copy(amendments.facts(), merged);
                    if (field == SlotField.LOCATION) {
                        SlotField.REGION.copy(amendments.facts(), merged);
                    }
                }
            }
            facts = merged.build();
        }

        void answer(Slot slot) {
            if (!isAnswered(slot)
                    && !told.isBlank()
                    && told.strip().length() <= BARE
                    && SlotField.known(facts).isEmpty()) {
                framed(slot);
            }
            if (!isAnswered(slot)) {
                literally(slot);
            }
            fields(slot).filter(f -> f.isKnown(facts)).forEach(answered::add);
        }

        private boolean isAnswered(Slot slot) {
            return slot.fields().isEmpty()
                    || slot.fields().stream().map(SlotField::of).anyMatch(f -> f.isKnown(facts));
        }

        private void framed(Slot slot) {
            if (isRate(slot) || asksWho(slot) && names.isNobody(text)) {
                return;
            }
            Extraction framed = extractor.extract(slot.frame().around(bare()), at);
            List<SlotField> found = fields(slot)
                    .filter(f -> f.isKnown(framed.facts())
                            && !f.isKnown(facts)
                            && f.stands(framed.facts(), told, SaidNames.NO_NAME))
                    .toList();
            ReportFacts.Builder merged = facts.toBuilder();
            found.forEach(f -> f.copy(framed.facts(), merged));
            facts = merged.build();
            List<String> keys = found.stream().map(SlotField::key).toList();
            int shift = slot.frame().prefix().length()
                    - (told.length() - told.stripLeading().length());
            framed.evidence().stream()
                    .filter(e -> keys.contains(e.field()))
                    .flatMap(e -> within(e, shift))
                    .forEach(evidence::add);
        }

        /** 一个月4000, asked how much is owed: what a month brings, a day's or a piece's pay is no sum. */
        private boolean isRate(Slot slot) {
            Optional<LaterSum> said = LaterSum.in(told).filter(sum -> sum.kind() == LaterSum.Kind.RATE);
            said.filter(sum -> slot.fields().contains(SlotField.AMOUNT.key())
                            && MONTHLY.matcher(told).find())
                    .ifPresent(sum -> facts = facts.toBuilder()
                            .amount(new Amount(sum.min(), sum.max(), AmountBasis.PER_MONTH, sum.approx()))
                            .build());
            return said.isPresent();
        }

        /** Without 个 or 人 at the end where the frame says it. */
        private String bare() {
            return told.strip().replaceAll("[。，,！!~～…]+$", "").replaceFirst("(?<=[0-9一二两三四五六七八九十百几多])(人|号人|来号人)$", "");
        }

        /** "31个" on a line of its own are people. */
        void countBareLines() {
            if (facts.headcount() != null) {
                return;
            }
            for (String line : told.split("\n")) {
                if (COUNTED.matcher(line.strip()).matches()) {
                    Headcount people = extractor
                            .extract("我们一共" + line.strip().replaceFirst("[个人名]+$", "") + "个人", at)
                            .facts()
                            .headcount();
                    facts = facts.toBuilder().headcount(people).build();
                }
            }
        }

        /** "三个月", whatever was asked: nobody is asked how long they worked. */
        void countMonths(ReportFacts known) {
            boolean alone = facts.period() == null
                    && known.period() == null
                    && MONTHS.matcher(told.strip()).matches();
            if (alone) {
                facts = facts.toBuilder()
                        .period(extractor
                                .extract("欠" + told.strip().replaceFirst("(?:的|工资|的工资)+$", "") + "的工资", at)
                                .facts()
                                .period())
                        .build();
                rests("period");
            }
        }

        /** The year that was told before is not said again. */
        void datesInYearOf(ReportFacts known) {
            if (facts.period() != null) {
                facts = facts.toBuilder()
                        .period(MonthsSaid.inYearOf(known.period(), facts.period(), text))
                        .build();
            }
        }

        /** 工地叫御水澜湾, asked or not: surer than what was read beside a place. */
        void callSite() {
            if (facts.project() != null && SITE_CALLED.matcher(text).find()) {
                answered.add(SlotField.PROJECT);
            }
        }

        private Stream<Evidence> within(Evidence e, int shift) {
            int start = Math.max(0, e.start() - shift);
            int end = Math.min(text.length(), e.end() - shift);
            return end > start
                    ? Stream.of(new Evidence(e.field(), start, end, e.by(), e.confidence()))
                    : Stream.empty();
        }

        private void literally(Slot slot) {
            String words = asksWho(slot) ? SaidNames.bare(told) : told.strip();
            if (words.length() > BARE || chatter.getAsBoolean()) {
                return;
            }
            if (slot.fields().contains("headcount") && ALONE.matcher(words).matches()) {
                facts = facts.toBuilder().headcount(Headcount.exactly(1)).build();
                rests("headcount");
                return;
            }
            boolean nothing = SlotField.known(facts).isEmpty();
            String somebody = !SaidNames.isShort(words) || !mayTellWho(slot, words)
                    ? null
                    : nothing ? names.somebody(words) : isOnlyPlaced() ? names.behindPlace(words, facts) : null;
            if (somebody != null) {
                facts = facts.toBuilder().employer(somebody).build();
                rests("employer");
            } else if (nothing && SaidNames.isShort(words) && isSpot(slot, words)) {
                facts = facts.toBuilder().location(SaidNames.spot(words)).build();
                rests("location");
            }
        }

        private boolean isOnlyPlaced() {
            return EnumSet.of(SlotField.LOCATION, SlotField.REGION).containsAll(SlotField.known(facts));
        }

        private static boolean asksWho(Slot slot) {
            return slot.fields().contains("employer");
        }

        /** Who a place is asked of may say its name: 叫海兴楼. */
        private boolean mayTellWho(Slot slot, String words) {
            return asksWho(slot) || slot.fields().contains("location") && whoIsOpen && SaidNames.isCalled(words);
        }

        private boolean isSpot(Slot slot, String words) {
            boolean told = asksWho(slot) && SaidNames.isAt(words);
            return (slot.fields().contains("location") || told) && names.maySpot(words);
        }

        private void rests(String field) {
            evidence.add(new Evidence(field, 0, text.length(), "rule:asked", 0.6));
        }

        private static Stream<SlotField> fields(Slot slot) {
            List<String> brings = slot.brings() == null ? List.of() : slot.brings();
            return Stream.concat(slot.fields().stream(), brings.stream()).map(SlotField::of);
        }
    }
}
