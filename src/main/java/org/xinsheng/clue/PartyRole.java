package org.xinsheng.clue;

/** Why a unit sees a clue. */
public enum PartyRole {
    FIRST_CONTACT,
    RESPONSIBLE,
    OFFERED,
    ASSISTING,
    SUPERVISING,
    ARBITER
}
