package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report says: the fact keys of the routing table, null or empty where nothing was said. The JSON form of this
 * record is the public one of {@code extract} and of the API; money is in yuan.
 *
 * @param employer who should pay: a company, a shop, or the foreman where only a person is named
 * @param otherParties others of the chain that are named: owner, general contractor, subcontractors, foremen
 * @param parties everybody named, the employer included, each with the part in the chain; empty in what was stored before
 *     parts were read
 * @param location place of work as it was said
 * @param regionCode county (or city, if no more is known) of the place of work
 * @param trades of the crew that reports; empty where none was said, and in what was stored before they were read
 */
public record ReportFacts(
        Matter matter,
        Intent intent,
        @Nullable String employer,
        List<String> otherParties,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Party> parties,
        @Nullable String project,
        @Nullable String location,
        @Nullable RegionCode regionCode,
        @Nullable Industry industry,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WorkTrade> trades,
        @Nullable Amount amount,
        @Nullable Headcount headcount,
        @Nullable MonthRange period,
        Incident incident,
        LegalStage legalStage,
        @Nullable ArrearsCause cause,
        Set<EmployerFact> employerFacts,
        @Nullable ConstructionType constructionType,
        Set<ProjectNature> projectNatureHint,
        boolean hardship) {

    public ReportFacts {
        otherParties = List.copyOf(otherParties);
        parties = List.copyOf(parties);
        trades = inOrder(trades);
        employerFacts = inOrder(employerFacts);
        projectNatureHint = inOrder(projectNatureHint);
    }

    /** The same text gives the same JSON, so the order of the given set is kept. */
    private static <E> Set<E> inOrder(Set<E> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Nothing said yet: matter NOT_LABOUR, intent OTHER. */
    public static ReportFacts empty() {
        return new Builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects facts one by one; what is not set stays unknown. Not thread-safe. */
    public static final class Builder {
        private Matter matter = Matter.NOT_LABOUR;
        private Intent intent = Intent.OTHER;
        private @Nullable String employer;
        private List<String> otherParties = List.of();
        private List<Party> parties = List.of();
        private @Nullable String project;
        private @Nullable String location;
        private @Nullable RegionCode regionCode;
        private @Nullable Industry industry;
        private Set<WorkTrade> trades = Set.of();
        private @Nullable Amount amount;
        private @Nullable Headcount headcount;
        private @Nullable MonthRange period;
        private Incident incident = Incident.NONE;
        private LegalStage legalStage = LegalStage.NONE;
        private @Nullable ArrearsCause cause;
        private Set<EmployerFact> employerFacts = Set.of();
        private @Nullable ConstructionType constructionType;
        private Set<ProjectNature> projectNatureHint = Set.of();
        private boolean hardship;

        private Builder() {}

        private Builder(ReportFacts facts) {
            matter = facts.matter;
            intent = facts.intent;
            employer = facts.employer;
            otherParties = facts.otherParties;
            parties = facts.parties;
            project = facts.project;
            location = facts.location;
            regionCode = facts.regionCode;
            industry = facts.industry;
            trades = facts.trades;
            amount = facts.amount;
            headcount = facts.headcount;
            period = facts.period;
            incident = facts.incident;
            legalStage = facts.legalStage;
            cause = facts.cause;
            employerFacts = facts.employerFacts;
            constructionType = facts.constructionType;
            projectNatureHint = facts.projectNatureHint;
            hardship = facts.hardship;
        }

        public Builder matter(Matter value) {
            matter = value;
            return this;
        }

        public Builder intent(Intent value) {
            intent = value;
            return this;
        }

        public Builder employer(@Nullable String value) {
            employer = value;
            return this;
        }

        public Builder otherParties(List<String> value) {
            otherParties = value;
            return this;
        }

        public Builder parties(List<Party> value) {
            parties = value;
            return this;
        }

        public Builder project(@Nullable String value) {
            project = value;
            return this;
        }

        public Builder location(@Nullable String value) {
            location = value;
            return this;
        }

        public Builder regionCode(@Nullable RegionCode value) {
            regionCode = value;
            return this;
        }

        public Builder industry(@Nullable Industry value) {
            industry = value;
            return this;
        }

        public Builder trades(Set<WorkTrade> value) {
            trades = value;
            return this;
        }

        public Builder amount(@Nullable Amount value) {
            amount = value;
            return this;
        }

        public Builder headcount(@Nullable Headcount value) {
            headcount = value;
            return this;
        }

        public Builder period(@Nullable MonthRange value) {
            period = value;
            return this;
        }

        public Builder incident(Incident value) {
            incident = value;
            return this;
        }

        public Builder legalStage(LegalStage value) {
            legalStage = value;
            return this;
        }

        public Builder cause(@Nullable ArrearsCause value) {
            cause = value;
            return this;
        }

        public Builder employerFacts(Set<EmployerFact> value) {
            employerFacts = value;
            return this;
        }

        public Builder constructionType(@Nullable ConstructionType value) {
            constructionType = value;
            return this;
        }

        public Builder projectNatureHint(Set<ProjectNature> value) {
            projectNatureHint = value;
            return this;
        }

        public Builder hardship(boolean value) {
            hardship = value;
            return this;
        }

        public ReportFacts build() {
            return new ReportFacts(
                    matter,
                    intent,
                    employer,
                    otherParties,
                    parties,
                    project,
                    location,
                    regionCode,
                    industry,
                    trades,
                    amount,
                    headcount,
                    period,
                    incident,
                    legalStage,
                    cause,
                    employerFacts,
                    constructionType,
                    projectNatureHint,
                    hardship);
        }
    }
}
