package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Party;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Reads who owes, who else of the chain is named, and each one's part in it. */
final class PartyReader {

    private static final int MOST_OTHERS = 8;
    private static final double OTHERS = 0.7;
    private static final int LEAST_OF_NAME = 4;
    /** Shops and farms have names of their own, public bodies and old works that of their district. */
    private static final Words SHOP = Words.of("店|馆|庄|酒楼|餐厅|ktv|吧|超市|农场|牧场|渔场|盐场|养殖场|果园|合作社|会所|宾馆|客栈|民宿|食府|物业|家政|保洁");

    private static final Set<PartySign> NEVER_PARTIES =
            EnumSet.of(PartySign.DENIED, PartySign.WATCHDOG, PartySign.OFFICIAL, PartySign.IN_NOTICE, PartySign.CURES);

    private final NameLexicon lexicon;
    private final PartyGroups groups;
    private final PartyChooser chooser = new PartyChooser();

    PartyReader(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.groups = new PartyGroups(lexicon);
    }

    /** The one who owes, if found. */
    @Nullable NamedParty read(NormalizedText normalized, Scene scene, List<NameCandidate> names, List<Finding<?>> found) {
        List<NamedParty> parties = groups.of(scene, names);
        NamedParty payer = chooser.payer(parties);
        List<NamedParty> others = parties.stream()
                .filter(party -> party != payer && belongs(party))
                .limit(MOST_OTHERS)
                .toList();
        if (payer != null) {
            NameCandidate name = withoutDistrict(scene, payer.name(scene.text()));
            found.add(Finding.of(
                    Field.EMPLOYER, original(normalized, name), span(normalized, name), name.by(), payer.confidence()));
        }
        if (payer != null && !others.isEmpty()) {
            addOthers(normalized, scene.text(), others, found);
        }
        addParts(normalized, scene, payer, others, found);
        return payer;
    }

    /** 崖州区|南果园农庄, but 崖州区中心小学 and 崖州区城建公司. */
    private NameCandidate withoutDistrict(Scene scene, NameCandidate name) {
        Address place = scene.addressOver(name.start());
        boolean district = place != null
                && place.start() == name.start()
                && place.full()
                && place.level() == Level.COUNTY
                && name.end() - place.named() >= LEAST_OF_NAME
                && SHOP.endsAt(scene.text(), name.end())
                && !lexicon.isGeneric(scene.text().substring(place.named(), name.end()));
        return district && place != null ? name.within(place.named(), name.end()) : name;
    }

    private static boolean belongs(NamedParty party) {
        return NEVER_PARTIES.stream().noneMatch(party::is);
    }

    private static void addOthers(
            NormalizedText normalized, String text, List<NamedParty> others, List<Finding<?>> found) {
        List<NameCandidate> names =
                others.stream().map(party -> party.name(text)).toList();
        found.add(new Finding<>(
                Field.OTHER_PARTIES,
                names.stream().map(name -> original(normalized, name)).toList(),
                names.stream().map(name -> span(normalized, name)).toList(),
                names.getFirst().by(),
                OTHERS));
    }

    private static void addParts(
            NormalizedText normalized,
            Scene scene,
            @Nullable NamedParty payer,
            List<NamedParty> others,
            List<Finding<?>> found) {
        List<Party> parts = new ArrayList<>();
        if (payer != null) {
            parts.add(new Party(original(normalized, payer.name(scene.text())), role(scene, payer, true)));
            others.forEach(other ->
                    parts.add(new Party(original(normalized, other.name(scene.text())), role(scene, other, false))));
            found.add(new Finding<>(
                    Field.PARTIES,
                    List.copyOf(parts),
                    List.of(),
                    payer.name(scene.text()).by(),
                    OTHERS));
        }
    }

    /** What was said of it, else what its name and the words around it tell. */
    private static PartyRole role(Scene scene, NamedParty party, boolean payer) {
        if (party.role() != PartyRole.OTHER && !(payer && party.role() == PartyRole.RESPONSIBLE_PERSON)) {
            return party.role();
        }
        String name = scene.name(party.name(scene.text()));
        if (party.kind() == Kind.PERSON) {
            return payer || party.is(PartySign.GOT_THE_WORK) ? PartyRole.FOREMAN : PartyRole.OTHER;
        }
        if (name.contains("劳务") || name.contains("人力")) {
            return PartyRole.LABOR_SUBCONTRACTOR;
        }
        if (name.contains("监理")) {
            return PartyRole.SUPERVISION_FIRM;
        }
        if (party.is(PartySign.HAS_IT_BUILT) || !payer && (name.contains("置业") || name.contains("地产"))) {
            return PartyRole.PROJECT_OWNER;
        }
        if (party.is(PartySign.GOT_THE_WORK)) {
            return PartyRole.SUBCONTRACTOR;
        }
        if (party.is(PartySign.CONTRACTS)) {
            return PartyRole.GENERAL_CONTRACTOR;
        }
        return payer ? PartyRole.EMPLOYER : PartyRole.OTHER;
    }

    private static String original(NormalizedText text, NameCandidate name) {
        return text.original(name.start(), name.end());
    }

    private static Span span(NormalizedText text, NameCandidate name) {
        return text.span(name.start(), name.end());
    }
}
