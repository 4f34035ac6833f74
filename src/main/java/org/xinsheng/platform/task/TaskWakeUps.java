package org.xinsheng.platform.task;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xinsheng.core.WakeUps;

/** Wakes a task on this node at once and on the others through Redis, both after the commit. */
@Component
class TaskWakeUps implements WakeUps {

    private final TaskRunner runner;
    private final NodeBroadcast broadcast;

    TaskWakeUps(TaskRunner runner, NodeBroadcast broadcast) {
        this.runner = runner;
        this.broadcast = broadcast;
    }

    @Override
    public void signal(String taskName) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake(taskName);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake(taskName);
            }
        });
    }

    private void wake(String taskName) {
        runner.wake(taskName);
        broadcast.send(taskName);
    }
}
