package org.xinsheng.audit;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.stereotype.Component;
import org.xinsheng.core.RegionCode;

/** {@code /actuator/auditchain/370600}, for administrators: checks the whole chain of a service region. */
@Component
@Endpoint(id = "auditchain")
class AuditChainEndpoint {

    private final AuditChain chain;

    AuditChainEndpoint(AuditChain chain) {
        this.chain = chain;
    }

    /** @param intact whether nothing was found; {@code result} says what */
    record Answer(boolean intact, AuditChain.Verification result) {}

    @ReadOperation
    Answer verify(@Selector String serviceRegion) {
        AuditChain.Verification result = chain.verify(new RegionCode(serviceRegion));
        return new Answer(result instanceof AuditChain.Verification.Intact, result);
    }
}
