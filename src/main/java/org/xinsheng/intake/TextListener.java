package org.xinsheng.intake;

/**
 * Sees every single text as soon as it is stored, before any waiting and in no particular order: the place for the rules
 * of danger. Called at least once for each text, in a transaction; if it throws, it is called again.
 */
public interface TextListener {

    void received(Turn singleText);
}
