package org.xinsheng.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Incident;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.routing.Alarms;

/** Writes down what would be said and alerted; tells nobody. */
final class LabNotes implements Outbox, Alarms, ApplicationEventPublisher {

    private final List<Draft> said = new ArrayList<>();
    private final List<Rehearsal.Alert> alerts = new ArrayList<>();
    private int told;
    private int highest = Integer.MAX_VALUE;

    @Override
    public UUID add(Draft draft) {
        boolean again = said.stream()
                .anyMatch(s -> s.cause().equals(draft.cause())
                        && s.recipient().equals(draft.recipient())
                        && s.purpose().equals(draft.purpose()));
        if (!again) {
            said.add(draft);
        }
        return draft.cause().id();
    }

    /** Only within a turn: what was said to the one before went out long ago. */
    @Override
    public int supersede(RegionCode serviceRegion, ConversationId conversation, String... purposes) {
        List<Draft> open = said.subList(told, said.size());
        int before = open.size();
        open.removeIf(draft -> List.of(purposes).contains(draft.purpose()));
        return before - open.size();
    }

    @Override
    public void conceal(RegionCode serviceRegion, ConversationId conversation) {
        // nothing is secret here
    }

    /** What was said since the last time. */
    List<String> takeSaid() {
        List<String> taken =
                said.subList(told, said.size()).stream().map(Draft::text).toList();
        told = said.size();
        return taken;
    }

    List<Rehearsal.Alert> takeAlerts() {
        List<Rehearsal.Alert> taken = List.copyOf(alerts);
        alerts.clear();
        return taken;
    }

    /** As in service: while one is open, a further one only raises its level. Nobody acknowledges it here. */
    @Override
    public UUID raise(
            RegionCode serviceRegion,
            @Nullable ConversationId conversation,
            @Nullable ReporterId reporter,
            @Nullable ReportNumber number,
            Incident incident,
            String reason,
            Instant at,
            Cause cause) {
        if (incident.level() < highest) {
            highest = incident.level();
            alerts.add(new Rehearsal.Alert(incident.level(), reason));
        }
        return new UUID(0, 1);
    }

    @Override
    public void acknowledge(RegionCode serviceRegion, UUID alarm, StaffMember by) {
        // nobody is alerted
    }

    @Override
    public List<Alarm> current(RegionCode serviceRegion) {
        return List.of();
    }

    @Override
    public void publishEvent(Object event) {
        // nobody listens
    }
}
