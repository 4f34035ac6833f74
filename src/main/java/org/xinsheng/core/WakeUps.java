package org.xinsheng.core;

/**
 * Tells every node that a {@link DueTask} has work now. A hint only: a lost signal costs time, never a message. Within a
 * transaction the signal goes out after the commit.
 */
public interface WakeUps {

    void signal(String taskName);
}
