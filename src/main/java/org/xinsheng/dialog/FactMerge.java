package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Party;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.Persons;

/**
 * Puts a new turn's facts to those that are known. What answers a question or corrects something settles a field; a
 * settled field changes only by another answer or correction. Everything else is read from the whole of what was said,
 * because workers spread one thought over several texts.
 */
final class FactMerge {

    private static final Pattern FIRM = Pattern.compile("公司|集团|厂$|店$|酒楼|饭店|超市|劳务|幼儿园|合作社");

    private static final Pattern DISTRICT = Pattern.compile("(?<![园小社新厂矿景校库A-Za-z0-9一二三四五六])[区县市镇乡]$");

    private final ReportFacts old;
    private final ReportFacts whole;
    private final Heard heard;
    private final Set<String> settled;

    private FactMerge(ReportFacts old, ReportFacts whole, Heard heard, Set<String> settled) {
        this.old = old;
        this.whole = whole;
        this.heard = heard;
        this.settled = settled;
    }

    /** @param settled keys of settled fields; those that this turn settles are added */
    static ReportFacts merge(ReportFacts old, ReportFacts whole, Heard heard, Set<String> settled) {
        return new FactMerge(old, whole, heard, settled).merge();
    }

    private ReportFacts merge() {
        ReportFacts.Builder facts = old.toBuilder()
                .matter(matter())
                .intent(old.intent() == Intent.REPORT ? Intent.REPORT : whole.intent())
                .incident(old.incident()
                        .graver(whole.incident())
                        .graver(heard.facts().incident()))
                .legalStage(
                        whole.legalStage() == org.xinsheng.core.LegalStage.NONE ? old.legalStage() : whole.legalStage())
                .cause(whole.cause() == null ? old.cause() : whole.cause())
                .industry(whole.industry() == null ? old.industry() : whole.industry())
                .trades(union(old.trades(), whole.trades()))
                .constructionType(whole.constructionType() == null ? old.constructionType() : whole.constructionType())
                .employerFacts(union(old.employerFacts(), whole.employerFacts()))
                .projectNatureHint(union(old.projectNatureHint(), whole.projectNatureHint()))
                .hardship(old.hardship() || whole.hardship());
        for (SlotField field : List.of(SlotField.PROJECT, SlotField.AMOUNT, SlotField.HEADCOUNT, SlotField.PERIOD)) {
            take(field, facts);
        }
        employer(facts);
        place(facts);
        return withoutPlaceAsProject(named(facts.build()));
    }

    /** A piece of the firm's name is no site. */
    private ReportFacts named(ReportFacts facts) {
        boolean piece = facts.project() != null
                && facts.employer() != null
                && facts.employer().contains(facts.project())
                && !facts.project().equals(old.project());
        return piece ? facts.toBuilder().project(old.project()).build() : facts;
    }

    /** Once the worker was asked about wages and answered, the matter stays what it is. */
    private Matter matter() {
        if (settled.contains("matter")) {
            return old.matter();
        }
        boolean says = whole.matter() != Matter.NOT_LABOUR && whole.matter() != Matter.OTHER_LABOUR;
        return says || !old.matter().hasWages() ? whole.matter() : old.matter();
    }

    /** 8万多, and later 8万6千4. */
    private static boolean isMoreExact(@Nullable Amount before, @Nullable Amount said) {
        return before != null
                && said != null
                && before.basis() == said.basis()
                && before.min().fen() < before.max().fen()
                && said.min().equals(said.max())
                && said.min().fen() >= before.min().fen()
                && said.min().fen() <= before.max().fen();
    }

    /** 十几个人, and later 13个. */
    private static boolean isMoreExact(@Nullable Headcount before, @Nullable Headcount said) {
        return before != null
                && said != null
                && (before.min() < before.max() || before.approx())
                && said.min() == said.max()
                && !said.approx();
    }

    private static boolean isMonthly(@Nullable Amount said) {
        return said != null && said.basis() == AmountBasis.PER_MONTH;
    }

    /** What a month brings, and with the months that were told elsewhere what is owed. */
    private boolean isTotal() {
        Amount all = whole.amount();
        return all != null && all.basis() == AmountBasis.TOTAL && !settled.contains(SlotField.AMOUNT.key());
    }

    private void take(SlotField field, ReportFacts.Builder facts) {
        source(field).ifPresent(from -> field.copy(from, facts));
    }

    /** Where a field is taken from; empty to leave it as it is. */
    private java.util.Optional<ReportFacts> source(SlotField field) {
        if (field == SlotField.AMOUNT && isMonthly(heard.facts().amount()) && !heard.correcting() && isTotal()) {
            return java.util.Optional.of(whole);
        }
        if (heard.settles(field)) {
            settled.add(field.key());
            return java.util.Optional.of(heard.facts());
        }
        if (field == SlotField.AMOUNT && isMoreExact(old.amount(), heard.facts().amount())
                || field == SlotField.HEADCOUNT
                        && isMoreExact(old.headcount(), heard.facts().headcount())
                        && heard.counts()
                || field == SlotField.PERIOD
                        && MonthsSaid.moreExactly(old.period(), heard.facts().period())) {
            return java.util.Optional.of(heard.facts());
        }
        Set<SlotField> touched = heard.amendments().touched();
        if (heard.correcting() && !touched.isEmpty() && !touched.contains(field) && field.isKnown(old)) {
            return java.util.Optional.empty();
        }
        if (settled.contains(field.key()) && !field.isKnown(old)) {
            return field.isKnown(heard.facts()) ? java.util.Optional.of(heard.facts()) : java.util.Optional.empty();
        }
        if (settled.contains(field.key()) || (field.isKnown(old) && !field.isKnown(heard.facts()))) {
            return java.util.Optional.empty();
        }
        if (field.isKnown(whole)) {
            return java.util.Optional.of(whole);
        }
        return field.isKnown(heard.facts()) ? java.util.Optional.of(heard.facts()) : java.util.Optional.empty();
    }

    /**
     * A firm takes the place of the person that was named first, and keeps it when a person is named afterwards; whoever
     * is displaced stays a party.
     */
    private void employer(ReportFacts.Builder facts) {
        String before = old.employer();
        String said = heard.facts().employer();
        boolean firmAfterPerson = before != null
                && said != null
                && settled.contains("employer")
                && !FIRM.matcher(before).find()
                && FIRM.matcher(said).find()
                && !said.contains("自己");
        boolean above = before != null
                && !heard.correcting()
                && !heard.answered().contains(SlotField.EMPLOYER)
                && CaseWords.ABOVE.matcher(heard.text()).find();
        boolean personAfterFirm = before != null
                && said != null
                && !heard.correcting()
                && !heard.answered().contains(SlotField.EMPLOYER)
                && !Persons.isPerson(before)
                && Persons.isPerson(said);
        String now = above || personAfterFirm
                ? before
                : firmAfterPerson || heard.amends(SlotField.EMPLOYER)
                        ? said
                        : source(SlotField.EMPLOYER).map(ReportFacts::employer).orElse(before);
        Set<String> struck = heard.amendments().struck();
        Set<String> others = new LinkedHashSet<>(old.otherParties());
        others.removeAll(struck);
        others.addAll(whole.otherParties());
        if (before != null && now != null && firmAfterPerson) {
            others.add(before);
        }
        if ((above || personAfterFirm) && said != null) {
            others.add(said);
        }
        others.remove(now);
        if (heard.amends(SlotField.EMPLOYER)) {
            settled.add(SlotField.EMPLOYER.key());
        }
        facts.employer(now)
                .otherParties(new ArrayList<>(others))
                .parties(Party.join(Stream.concat(
                        old.parties().stream().filter(party -> !struck.contains(party.name())),
                        whole.parties().stream())));
    }

    /** The district that somebody works in, said in front of 工地, is no name of a site. */
    private static ReportFacts withoutPlaceAsProject(ReportFacts facts) {
        String project = facts.project();
        String place = facts.location();
        if (project == null
                || place == null
                || !DISTRICT.matcher(project).find()
                || !(place.endsWith(project) || project.startsWith(place))) {
            return facts;
        }
        String longer = project.length() > place.length() ? project : place;
        return facts.toBuilder().project(null).location(longer).build();
    }

    private void place(ReportFacts.Builder facts) {
        Place place = new Place(old.location(), old.regionCode());
        Place said = new Place(heard.facts().location(), heard.facts().regionCode());
        if (heard.amends(SlotField.LOCATION)) {
            place = said;
            settled.add(SlotField.LOCATION.key());
        } else if (heard.settles(SlotField.LOCATION) && heard.correcting() && !said.isUnknown()) {
            place = said;
        } else {
            place = place.with(said);
            place = place.with(new Place(whole.location(), whole.regionCode()));
        }
        facts.location(place.words()).regionCode(place.region());
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** A place of work, which workers give in pieces: first the city, then the county, then the road. */
    record Place(@Nullable String words, @Nullable RegionCode region) {

        boolean isUnknown() {
            return words == null && region == null;
        }

        Place with(Place more) {
            if (isUnknown() || more.isUnknown()) {
                return isUnknown() ? more : this;
            }
            if (words == null || more.words == null) {
                return new Place(words == null ? more.words : words, finer(more));
            }
            if (contradicts(more)) {
                return this;
            }
            if (more.words.contains(words) || words.contains(more.words)) {
                return new Place(more.words.length() > words.length() ? more.words : words, finer(more));
            }
            return isFinerIn(more) ? new Place(words + more.words, more.region) : new Place(words, finer(more));
        }

        private @Nullable RegionCode finer(Place more) {
            return region == null || isFinerIn(more) ? more.region == null ? region : more.region : region;
        }

        private boolean isFinerIn(Place more) {
            return region != null && more.region != null && !region.equals(more.region) && region.contains(more.region);
        }

        private boolean contradicts(Place more) {
            return region != null
                    && more.region != null
                    && !region.contains(more.region)
                    && !more.region.contains(region);
        }
    }
}
