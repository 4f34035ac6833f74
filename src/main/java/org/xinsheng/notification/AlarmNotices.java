package org.xinsheng.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.StaffId;
import org.xinsheng.directory.Directory;
import org.xinsheng.routing.AlarmEscalated;
import org.xinsheng.routing.AlarmRaised;

/** Alerts the person an alarm goes to (R01, R02): where to look, and nothing about anybody. */
@Component
class AlarmNotices {

    private final Directory directory;
    private final Post post;

    AlarmNotices(Directory directory, Post post) {
        this.directory = directory;
        this.post = post;
    }

    @EventListener
    void on(AlarmRaised event) {
        alert(event, event.alerted(), "alarm");
    }

    @EventListener
    void on(AlarmEscalated event) {
        alert(event, event.alerted(), "alarm-escalated");
    }

    private void alert(DomainEvent event, StaffId alerted, String template) {
        directory
                .findStaff(alerted)
                .ifPresent(member -> post.toStaff(
                        event.serviceRegion(), member, event.cause(), template + ":" + event.subject(), template));
    }
}
