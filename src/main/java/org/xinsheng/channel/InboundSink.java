package org.xinsheng.channel;

/** Where channels hand over what came in. When a call returns, the row is committed. */
public interface InboundSink {

    /** @throws org.springframework.dao.DataAccessException if nothing could be stored: the provider must not be told "ok" */
    Acceptance accept(InboundMessage message);

    /** Keeps a request that could not be trusted, for whoever looks into it. */
    void quarantine(RejectedMessage message);

    /** Whether the message was new. Both are a success for the provider. */
    enum Acceptance {
        STORED,
        DUPLICATE
    }
}
