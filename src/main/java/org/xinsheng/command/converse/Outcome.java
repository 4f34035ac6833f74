package org.xinsheng.command.converse;

import java.util.Comparator;
import java.util.List;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.command.converse.Transcript.Alert;
import org.xinsheng.command.converse.Transcript.Filed;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;

/** Looks up what a conversation has led to. */
record Outcome(Conversations conversations, ReporterVault vault, Clues clues, Alarms alarms) {

    List<Filed> reports(RegionCode region, ChannelAddress worker) {
        return vault.find(region, worker).map(reporter -> clues.reportsOf(region, reporter)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(report -> report.number().value()))
                .map(report -> filed(region, report))
                .toList();
    }

    private Filed filed(RegionCode region, ReportView report) {
        return clues.find(region, report.number())
                .map(clue -> Filed.of(report.number(), report.facts(), clue))
                .orElseThrow();
    }

    List<Alert> alerts(RegionCode region, ConversationId conversation) {
        return alarms.current(region).stream()
                .filter(alarm -> conversation.equals(alarm.conversation()))
                .map(alarm -> new Alert(alarm.level(), alarm.reason()))
                .toList();
    }

    boolean handedOver(RegionCode region, ConversationId conversation) {
        return conversations
                .find(region, conversation)
                .filter(view -> view.speaker() != Conversations.Speaker.SERVICE)
                .isPresent();
    }
}
