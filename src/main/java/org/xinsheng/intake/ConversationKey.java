package org.xinsheng.intake;

import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;

/** A conversation and where it is kept. */
record ConversationKey(RegionCode serviceRegion, ConversationId id) {}
