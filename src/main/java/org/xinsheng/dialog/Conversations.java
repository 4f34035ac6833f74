package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.directory.StaffMember;

/** Conversations with workers, for showing and for people who take over. */
public interface Conversations {

    Optional<ConversationView> find(RegionCode serviceRegion, ConversationId id);

    /** Conversations in which a person has to speak, the longest waiting first. */
    List<ConversationView> waitingForPerson(RegionCode serviceRegion);

    /** A person takes over: the service is silent until release. */
    void takeOver(RegionCode serviceRegion, ConversationId id, StaffMember by);

    /** Says something as the unit, in a conversation that was taken over. */
    UUID say(RegionCode serviceRegion, ConversationId id, StaffMember by, String text);

    /** Gives the conversation back to the service, with a note for the next person. */
    void release(RegionCode serviceRegion, ConversationId id, StaffMember by, String note);

    /** What those who gave the conversation back wrote for the next, the oldest first. */
    List<Note> notes(RegionCode serviceRegion, ConversationId id);

    /** A note for the next person, never for the worker. */
    record Note(Instant at, StaffId by, String text) {}

    /**
     * A conversation as it stands.
     *
     * @param script version of the dialog script that it runs on
     * @param facts what was understood so far, of the current report
     * @param question what was asked last and is not answered; null if nothing is open
     * @param choices quick replies to that question, for chat; may be empty
     */
    record ConversationView(
            ConversationId id,
            RegionCode serviceRegion,
            ChannelType channel,
            ReporterId reporter,
            String script,
            @Nullable ReportId report,
            ReportFacts facts,
            @Nullable String question,
            List<String> choices,
            Speaker speaker,
            @Nullable String handoverReason,
            Instant updatedAt) {}

    /** Who answers the worker. */
    enum Speaker {
        SERVICE,
        /** A person is asked for and has not come yet. */
        AWAITING_PERSON,
        PERSON
    }
}
