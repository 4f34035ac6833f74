package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PlaceCues.Cue;

/** Decides which of the addresses is the place of work: not the home town, not an office, not a part of a firm's name. */
final class PlaceChooser {

    /** The place of work, with the weight it got. */
    record Place(Address address, PlaceRegion region, double weight) {

        List<Finding<?>> findings(NormalizedText text) {
            List<Finding<?>> found = new ArrayList<>(2);
            Span span = text.span(address.start(), address.end());
            String surface = text.original(address.start(), address.end());
            found.add(Finding.of(Field.LOCATION, surface, span, BY, confidence()));
            RegionCode code = region.code();
            if (code != null) {
                found.add(Finding.of(Field.REGION_CODE, code, span, BY, confidence()));
            } else if (!region.candidates().isEmpty()) {
                found.add(new Finding<>(Field.REGION_CANDIDATES, region.candidates(), List.of(), BY, confidence()));
            }
            return found;
        }

        private double confidence() {
            return Math.max(0.3, Math.min(0.95, weight));
        }
    }

    /** What follows a place where work is told of without 在: 织里做童装. */
    private static final PhraseTable<String> DOING = PhraseTable.ofWords(List.of("做", "打工", "上班", "干活", "务工"));

    private static final String BY = "gazetteer";

    private static final double LEAST = 0.4;
    private static final double LEAST_OF_EXACTER = 0.35;
    private static final double LEAST_OF_ADDRESSED = 0.15;
    private static final int LONGEST_TITLE = 50;
    private static final double MOST = 0.95;
    /** A letter; in a message single words stand for sentences. */
    private static final int LETTER = 300;

    private static final int SHORT_LETTER = 80;

    private final Gazetteer gazetteer;
    private final PlaceCues cues = new PlaceCues();
    private final FirmPlaces firms;

    PlaceChooser(Gazetteer gazetteer, NameLexicon lexicon) {
        this.gazetteer = gazetteer;
        this.firms = new FirmPlaces(gazetteer, lexicon);
    }

    @Nullable Place choose(String text, List<Address> addresses, List<NameCandidate> names) {
        if (addresses.isEmpty()) {
            return null;
        }
        double[] weights = new double[addresses.size()];
        int best = -1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weigh(text, addresses.get(i), names) - Journey.against(text, addresses, i);
            if (best < 0 || weights[i] > weights[best]) {
                best = i;
            }
        }
        if (weights[best] <= LEAST && !isAddressed(text, addresses.get(best), weights[best])) {
            Address ofFirm = firms.place(text, addresses, names);
            return ofFirm == null ? null : new Place(ofFirm, PlaceRegion.of(ofFirm, addresses), LEAST);
        }
        Address chosen = exacter(text, addresses.get(best), addresses, weights);
        return new Place(chosen, PlaceRegion.of(chosen, addresses), Math.min(MOST, weights[best]));
    }

    /** A letter that names no other place comes from where the leaders or offices are that it turns to. */
    private boolean isAddressed(String text, Address address, double weight) {
        Set<Cue> said = cues.around(text, address);
        return weight > LEAST_OF_ADDRESSED
                && text.length() > SHORT_LETTER
                && (address.full() || address.parts() > 1)
                && (said.contains(Cue.OFFICE) || said.contains(Cue.LABOUR_OFFICE));
    }

    /** The same place where it is told most exactly: "A3区…" in the title, A3区坪塘镇白泉村 further down. */
    private static Address exacter(String text, Address chosen, List<Address> addresses, double[] weights) {
        Address best = chosen;
        for (int i = 0; i < weights.length; i++) {
            Address other = addresses.get(i);
            if (other != best && weights[i] >= LEAST_OF_EXACTER && isExacter(text, best, other)) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isExacter(String text, Address known, Address other) {
        if (known.isAround(other)) {
            return other.full() || other.parts() > known.parts();
        }
        String part = text.substring(known.last(), known.end());
        int at = known.hasNoCode() ? text.substring(other.start(), other.end()).indexOf(part) : -1;
        return at >= 0 && other.end() - other.start() > at + part.length() + 1;
    }

    double weigh(String text, Address address, List<NameCandidate> names) {
        if (text.startsWith("[", address.start() - 1) && text.startsWith("]", address.end())) {
            return 0; // the name of a picture: [玫瑰]
        }
        Set<Cue> said = cues.around(text, address);
        boolean alone = ClauseBounds.beginsClause(text, address.start());
        boolean atSite = said.contains(Cue.WORK) || said.contains(Cue.SITE);
        double weight = base(text, address, alone, said.contains(Cue.WORK), atSite);
        if (weight == 0) {
            return 0;
        }
        weight += 0.06 * address.level().ordinal() + 0.12 * (address.parts() - 1);
        weight += alone ? 0.1 : 0;
        weight += address.end() > address.named() ? 0.05 : 0;
        weight += atSite ? 0.15 : 0;
        weight += isInTitle(text, address) ? 0.06 : 0;
        weight -= against(said);
        weight -= namePenalty(text, address, names);
        return weight - 0.02 * Math.min(5, address.start() / 100.0);
    }

    /** A letter says in its first line what it is about. */
    private static boolean isInTitle(String text, Address address) {
        if (address.start() > LONGEST_TITLE || text.length() < SHORT_LETTER) {
            return false;
        }
        int end = text.indexOf('\n');
        return end > address.start() && end <= LONGEST_TITLE;
    }

    private static double against(Set<Cue> said) {
        double against = 0;
        for (Cue cue : said) {
            against += switch (cue) {
                case WORK, SITE, WE_ARE, SOMEBODY -> 0;
                case HOME -> 0.45;
                case ORIGIN -> said.contains(Cue.WE_ARE) ? 0.7 : 0.5;
                case DENIED, SEAT -> 0.5;
                case HOSPITAL -> 0.6;
                case OFFICE -> 0.3;
                case LABOUR_OFFICE -> 0.15;
            };
        }
        return against;
    }

    /** How far the name alone can be trusted to be a place. */
    private double base(String text, Address address, boolean alone, boolean atWork, boolean atSite) {
        if (address.parts() > 1 || address.full()) {
            return ofFullName(text, address, atWork);
        }
        if (AddressTail.isRoadAt(text, address.named())) {
            return 0; // 建设路, 南京路
        }
        boolean ends = ends(text, address);
        boolean common = gazetteer.isCommonWord(text.substring(address.start(), address.named()));
        if (address.level() == Level.TOWN && !address.readings().getFirst().isTownOfCity() || common) {
            boolean mayStandAlone =
                    alone && ends && !common && address.readings().size() == 1;
            boolean told = alone && !common && DOING.longestAt(text, address.end()) != null;
            boolean district = address.level() == Level.COUNTY && alone && ends && text.length() < SHORT_LETTER;
            return district
                            || atWork && (ends || Kinsfolk.workFollows(text, address.end()))
                            || told && address.readings().size() == 1
                    ? 0.3
                    : mayStandAlone && text.length() < LETTER ? 0.3 : 0;
        }
        if (address.level().compareTo(Level.COUNTY) >= 0) {
            return alone && (ends || atSite) || atWork ? 0.4 : alone ? 0.25 : 0.1;
        }
        return alone || atSite || ends ? 0.45 : 0.3;
    }

    private static double ofFullName(String text, Address address, boolean atWork) {
        if (address.parts() > 1) {
            return 0.45;
        }
        if (address.hasNoCode() && address.level() == Level.PROVINCE && !atWork) {
            return 0;
        }
        boolean saysLittle = address.level() == Level.TOWN || text.charAt(address.start()) == '某';
        return saysLittle ? 0.3 : 0.45;
    }

    private static boolean ends(String text, Address address) {
        return ClauseBounds.endsClause(text, address.end())
                || text.startsWith("那", address.end())
                || text.startsWith("这", address.end());
    }

    /** 上海 in 上海某某幕墙公司 says where the firm is registered. */
    private double namePenalty(String text, Address address, List<NameCandidate> names) {
        boolean sure = address.parts() > 1 || address.full();
        for (NameCandidate name : names) {
            if (name.kind() == Kind.PERSON && name.overlaps(address.start(), address.named())) {
                return sure ? 0.1 : 0.6;
            }
            if (name.kind() == Kind.ORGANISATION && name.start() <= address.start() && name.end() >= address.named()) {
                boolean there = address.level() == Level.COUNTY && firms.isPlaceOf(text, address, name);
                return address.level() == Level.PROVINCE ? 0.6 : sure || there ? 0.15 : 0.3;
            }
        }
        return 0;
    }
}
