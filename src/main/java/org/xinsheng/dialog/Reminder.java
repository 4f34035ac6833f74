package org.xinsheng.dialog;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Cause;
import org.xinsheng.dialog.script.DialogScript.Daytime;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;

/** Says something that no text of the worker asked for. */
@Component
class Reminder {

    /** Of its text in the outbox: taken back when the worker writes before it is on its way. */
    static final String PURPOSE = "remind";

    private final Outbox outbox;
    private final SignedTexts texts;
    private final Wordings wordings;
    private final WorkerConversations.Addresses addresses;
    private final ReporterVault vault;

    Reminder(
            Outbox outbox,
            SignedTexts texts,
            Wordings wordings,
            WorkerConversations.Addresses addresses,
            ReporterVault vault) {
        this.outbox = outbox;
        this.texts = texts;
        this.wordings = wordings;
        this.addresses = addresses;
        this.vault = vault;
    }

    /** Others may read along in safe mode, and some want no notices. */
    boolean mayBeSaid(ConversationStore.Row row) {
        ContactPreference preference = vault.preference(row.region(), row.reporter());
        return !preference.safeMode() && !preference.optedOut();
    }

    /** Not before this: by day, or in the hours that the worker chose. */
    Instant earliest(ConversationStore.Row row, Daytime daytime, Instant now) {
        ContactPreference preference = vault.preference(row.region(), row.reporter());
        return preference.hours() == null ? daytime.next(now) : preference.earliest(now);
    }

    void say(String template, ConversationStore.Row row, DialogueState state, Cause cause, Instant now) {
        Reply reply = new Reply().with(ReportTalk.Told.by(state.report())).say(template);
        WorkerConversations.Addresses.Pair pair = addresses.of(row);
        outbox.add(new Draft(
                row.region(),
                row.id(),
                pair.ours(),
                pair.worker(),
                reply.text(row.region(), row.channel(), texts, wordings, state.english, state.replies),
                cause,
                row.reporter().toString(),
                PURPOSE,
                row.channel().isSms() ? reply.template() : null,
                now));
    }
}
