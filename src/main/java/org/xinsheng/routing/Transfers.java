package org.xinsheng.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The transfers of all clues. Whoever changes one has locked its clue. */
interface Transfers extends Repository<Transfer, UUID> {

    Transfer saveAndFlush(Transfer transfer);

    @Query("select t from Transfer t where t.serviceRegion = :region and t.clueId = :clue order by t.offeredAt, t.id")
    List<Transfer> ofClue(String region, UUID clue);

    @Query("select t from Transfer t where t.serviceRegion = :region and t.id = :id and t.clueId = :clue")
    Optional<Transfer> find(String region, UUID clue, UUID id);

    @Query("""
            select t from Transfer t where t.serviceRegion = :region and t.toUnit = :unit
               and t.status = org.xinsheng.routing.TransferView.Status.OFFERED order by t.answerBy, t.id""")
    List<Transfer> waitingFor(String region, String unit, Limit limit);

    @Query("""
            select t from Transfer t where t.status = org.xinsheng.routing.TransferView.Status.OFFERED
               and t.answerBy <= :now order by t.answerBy, t.id""")
    List<Transfer> unanswered(Instant now, Limit limit);
}
