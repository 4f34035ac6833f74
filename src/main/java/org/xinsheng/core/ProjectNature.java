package org.xinsheng.core;

/** 项目性质: a set, because a project can be several (R19, R21, R22). */
public enum ProjectNature {
    GOV_INVEST,
    SOE,
    PPP
}
