package org.xinsheng.core;

/** The ways in which people reach us and we reach them. */
public enum ChannelType {
    SMS,
    WECHAT,
    WEBCHAT,
    HOTLINE,
    /** Reports that another system posts through the API. */
    API;

    /** Whether texts cost the worker money and must fit into parts of 67 characters. */
    public boolean isSms() {
        return this == SMS;
    }
}
