package org.xinsheng.extraction;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.xinsheng.core.Amount;
import org.xinsheng.core.ArrearsCause;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.EmployerFact;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Intent;
import org.xinsheng.core.LegalStage;
import org.xinsheng.core.Matter;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.Party;
import org.xinsheng.core.ProjectNature;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.WorkTrade;

/**
 * A field of the report: its key in the public JSON, and where its value goes.
 *
 * @param <T> type of the value
 */
public record Field<T>(String key, BiConsumer<ReportFacts.Builder, T> setter) {

    public static final Field<Matter> MATTER = new Field<>("matter", ReportFacts.Builder::matter);
    public static final Field<Intent> INTENT = new Field<>("intent", ReportFacts.Builder::intent);
    public static final Field<String> EMPLOYER = new Field<>("employer", ReportFacts.Builder::employer);
    public static final Field<List<String>> OTHER_PARTIES =
            new Field<>("otherParties", ReportFacts.Builder::otherParties);
    public static final Field<List<Party>> PARTIES = new Field<>("parties", ReportFacts.Builder::parties);
    public static final Field<String> PROJECT = new Field<>("project", ReportFacts.Builder::project);
    public static final Field<String> LOCATION = new Field<>("location", ReportFacts.Builder::location);
    public static final Field<RegionCode> REGION_CODE = new Field<>("regionCode", ReportFacts.Builder::regionCode);
    /** No fact but an open question: see {@link Extraction#regionCandidates()}. */
    public static final Field<List<RegionCode>> REGION_CANDIDATES =
            new Field<>("regionCandidates", (facts, candidates) -> {});

    public static final Field<Industry> INDUSTRY = new Field<>("industry", ReportFacts.Builder::industry);
    public static final Field<Set<WorkTrade>> TRADES = new Field<>("trades", ReportFacts.Builder::trades);
    public static final Field<Amount> AMOUNT = new Field<>("amount", ReportFacts.Builder::amount);
    public static final Field<Headcount> HEADCOUNT = new Field<>("headcount", ReportFacts.Builder::headcount);
    public static final Field<MonthRange> PERIOD = new Field<>("period", ReportFacts.Builder::period);
    public static final Field<Incident> INCIDENT = new Field<>("incident", ReportFacts.Builder::incident);
    public static final Field<LegalStage> LEGAL_STAGE = new Field<>("legalStage", ReportFacts.Builder::legalStage);
    public static final Field<ArrearsCause> CAUSE = new Field<>("cause", ReportFacts.Builder::cause);
    public static final Field<Set<EmployerFact>> EMPLOYER_FACTS =
            new Field<>("employerFacts", ReportFacts.Builder::employerFacts);
    public static final Field<ConstructionType> CONSTRUCTION_TYPE =
            new Field<>("constructionType", ReportFacts.Builder::constructionType);
    public static final Field<Set<ProjectNature>> PROJECT_NATURE_HINT =
            new Field<>("projectNatureHint", ReportFacts.Builder::projectNatureHint);
    public static final Field<Boolean> HARDSHIP = new Field<>("hardship", ReportFacts.Builder::hardship);

    @Override
    public String toString() {
        return key;
    }
}
