package org.xinsheng.extraction;

/** What words around a name say of its bearer; the words themselves are in {@code nlp-models/lexicon/cues.txt}. */
enum NameCue {
    /** Behind: the bearer owes, holds back or is gone (拖欠, 不发, 跑路). */
    DEBT,
    /** Behind, at the begin of a clause: what those do that owe or speak for them (说, 只给了, 卷). */
    ACTS,
    /** May stand between a name and what it does (目前已, 无故, 老板). */
    FILLER,
    /** Before: who is complained about (投诉, 举报). */
    ACCUSED,
    /** Before: who shall be made to pay (责成, 督促), or who is asked to see to it. */
    DEMAND,
    /** Before: who is told, asked or thanked (向, 尊敬的, 找). */
    TOLD,
    /** Behind: what those do that are told, and what is done at their place (立案, 调解, 住院). */
    TOLD_BEHIND,
    /** Before: where or for whom somebody worked (在, 给, 入职). */
    WORK_BEFORE,
    /** Behind: the work that was done there (上班, 干活). */
    WORK_BEHIND,
    /** Behind: those that belong to it (员工, 的编外教师). */
    MEMBER,
    /** Before: with whom a contract was made (与), if {@link #SIGNED_BEHIND} follows. */
    SIGNED,
    SIGNED_BEHIND,
    /** Before: who got the work from somebody higher up (分包给, 挂靠). */
    PASSED_TO,
    /** Behind: takes work from somebody higher up (承建, 承包). */
    CONTRACTS,
    /** Behind: has something built, or did not pay those who build it (开发, 没回款). */
    DEVELOPS,
    /** Before: who is not meant (不是, 介绍). */
    DENIED,
    /** Before: the name itself follows (公司叫, 欠款的是). */
    NAMED,
    /** Before a site: work that was taken on there (承建, 修建). */
    TAKEN_ON,
    /** Behind a site: what sites have (工地, 那边, 12号楼). */
    SITE
}
