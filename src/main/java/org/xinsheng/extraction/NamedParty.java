package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Somebody with all the names that the text has for them, and what the words around these say. */
final class NamedParty {

    private static final double EVEN = 0.55;
    private static final double STEEPNESS = 3.3;
    private static final double BIAS = -0.3;
    /** Workers ask those who owe them, too. */
    private static final double OF_NO_OFFICE = 0.25;

    private final Kind kind;
    private final List<NameCandidate> mentions = new ArrayList<>();
    private final Set<PartySign> signs = EnumSet.noneOf(PartySign.class);

    NamedParty(NameCandidate first, Set<PartySign> signs) {
        this.kind = first.kind();
        add(first, signs);
    }

    void add(NameCandidate mention, Set<PartySign> more) {
        mentions.add(mention);
        signs.addAll(more);
        if (mentions.size() > 1) {
            signs.add(PartySign.REPEATED);
        }
    }

    void add(PartySign sign) {
        signs.add(sign);
    }

    /** Whether it is a firm and no public body. */
    boolean isFirm() {
        return kind == Kind.ORGANISATION && !isOffice();
    }

    boolean is(PartySign sign) {
        return signs.contains(sign);
    }

    Kind kind() {
        return kind;
    }

    /** The fullest of the names that the text has for it, the first of equals; a form used but once must earn it. */
    NameCandidate name(String text) {
        NameCandidate best = mentions.getFirst();
        double highest = -1;
        for (NameCandidate mention : mentions) {
            double weight = mention.weight() > 0 ? fullness(text, mention) : 0;
            if (weight > highest) {
                best = mention;
                highest = weight;
            }
        }
        return best;
    }

    private double fullness(String text, NameCandidate name) {
        String words = text.substring(name.start(), name.end());
        long uses = mentions.stream()
                .filter(m -> m.length() == name.length() && text.startsWith(words, m.start()))
                .count();
        int surnameOnly = words.startsWith("姓") ? 3 : 0;
        return Math.min(3, uses)
                - surnameOnly
                + (words.endsWith("有限公司") ? 2 : 0)
                + name.length() * 0.15
                + name.weight();
    }

    List<NameCandidate> mentions() {
        return mentions;
    }

    PartyRole role() {
        return mentions.stream()
                .map(NameCandidate::part)
                .filter(part -> part != PartyRole.OTHER)
                .findFirst()
                .orElse(PartyRole.OTHER);
    }

    /** Log-odds of being the one who should pay. */
    double score() {
        double best = mentions.stream().mapToDouble(NameCandidate::weight).max().orElse(0);
        double sum = BIAS + (kind == Kind.PERSON ? 0 : (best - EVEN) * STEEPNESS) + weight(role());
        for (PartySign sign : signs) {
            sum += sign.weight() * (isOffice() || !sign.ofOffices() ? 1 : OF_NO_OFFICE);
        }
        return sum;
    }

    private boolean isOffice() {
        return is(PartySign.WATCHDOG) || is(PartySign.PUBLIC_BODY);
    }

    private double weight(PartyRole role) {
        boolean person = kind == Kind.PERSON;
        return switch (role) {
            case EMPLOYER -> person ? 1.0 : 0.6;
            case FOREMAN -> 1.4;
            case LABOR_SUBCONTRACTOR -> 1.1;
            case SUBCONTRACTOR -> 1.1;
            case GENERAL_CONTRACTOR -> -0.3;
            case PROJECT_OWNER -> -1.3;
            case SUPERVISION_FIRM -> -3;
            case RESPONSIBLE_PERSON -> -0.8;
            case OTHER -> 0;
        };
    }

    double confidence() {
        return 1 / (1 + Math.exp(-score()));
    }
}
