package org.xinsheng.platform.task;

/** Passes wake-ups to the other nodes, when there is a way to reach them. Never fails and never waits. */
interface NodeBroadcast {

    void send(String taskName);
}
