package org.xinsheng.command.converse;

import tools.jackson.databind.JsonNode;

/** A line that is no conversation; the others are replayed. */
final class BadLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JsonNode id;

    BadLine(JsonNode id, String message) {
        super(message);
        this.id = id;
    }

    /** As it stands in the line; null or missing if it has none. */
    JsonNode id() {
        return id;
    }
}
