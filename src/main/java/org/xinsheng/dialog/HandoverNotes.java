package org.xinsheng.dialog;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.dialog.Conversations.Note;

/** Notes that people leave when they give a conversation back; they may speak of the worker, so they are ciphertext. */
@Repository
class HandoverNotes {

    private static final String TEXT = "dialog.note";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    HandoverNotes(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A blank note is none. */
    void add(RegionCode region, ConversationId conversation, StaffId by, String text) {
        if (text.isBlank()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO dialog_note (service_region, id, conversation, staff, text, noted_at)
                VALUES (:region, :id, :conversation, :staff, :text, :now)""")
                .param("region", region.value())
                .param("id", Ids.next(clock))
                .param("conversation", conversation.value())
                .param("staff", by.value())
                .param("text", cipher.encrypt(text.strip(), TEXT))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    List<Note> of(RegionCode region, ConversationId conversation) {
        return jdbc.sql("""
                SELECT staff, text, noted_at FROM dialog_note
                WHERE service_region = :region AND conversation = :conversation ORDER BY noted_at, id""")
                .param("region", region.value())
                .param("conversation", conversation.value())
                .query((rs, n) -> new Note(
                        rs.getTimestamp(3).toInstant(),
                        new StaffId(rs.getString(1)),
                        cipher.decryptString(rs.getBytes(2), TEXT)))
                .list();
    }
}
