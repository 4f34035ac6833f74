package org.xinsheng.extraction.number;

/** The words by which months that are owed are told from other times. */
final class PeriodWords {

    static final Phrases OWED = Phrases.listed(
            "欠 拖 压了 压着 押了 压我 差 没发 没给 没开 没结 没拿 未发 未付 未给 未结 不发 不给 扣 克扣 没领 少发 长达 最后 剩 salary wage 未支付 没支付 no pay 要的是 要的就是 该发的 欠发");
    static final Phrases UNPAID = Phrases.listed(
            "工资 公资 工姿 工钱 薪 没发 没给 没开 没结 没拿 没领 没见 没支 未发 未付 未给 未结 不发 不给 不开 不结 没有发 没有给 没得 没着落 一分 一毛 课时费 提成 绩效 奖金 的钱 生活费 "
                    + "血汗钱 辛苦钱 白干 发不出 发不下 没收到 没打 拖欠 冇 salary wage 没到账 没算 只发 只给 才给 才发 派费 未支付 没支付 公钱 劳动报酬 no pay not paid");
    static final Phrases WORK = Phrases.listed("出勤 上了 上 干 做 卸 跑 摘 拉 看 守 教 送 搬 加班 打工 种 采 拍 演 接 装 修 建 批 租");
    static final Phrases PROMISES = Phrases.listed("说好 说是 承诺 答应 保证 等到 推到 约定 说的 讲好 讲的 许诺 定在 改到 拖到");
    static final Phrases NO_ARREARS_BEFORE = Phrases.listed(
            "合同期 签合同 试用 培训 社保 招工 说好 说是 承诺 答应 保证 等到 推到 开庭 报的 借 买 出生 打卡 之前 成立于 成立 生于 清算时间 竣工 开工 编号 上访 借款 合同 任期 聘期 缴 报警 "
                    + "发函 起诉 仲裁 投诉 反映 信访 立案 工期 计划 预计 交房 有效期 第 下发 文件");
    static final Phrases NO_ARREARS_BEHIND = Phrases.listed(
            "前 之前 以前 给清 付清 结清 报的 报过 投诉 登记 开庭 仲裁 入职 进厂 进场 离职 辞职 签 来的 去的 就给 再给 给你 底给 底结 底前 初给 成立 毕业 就说 说给 说好 答应 出生 开业 开工 "
                    + "竣工 完工 劳动 反映 找过 去找 到劳动 法院 判 裁 受理 报案 立案 报警 上访 下发 颁布 施行 文件 审查 通过 会议 召开 调解 起诉 发函");
    static final Phrases EVENTS = Phrases.listed(
            "讨要 合同期 多次找 多次向 去讨 投诉 上访 放假 已发 已付 付清了 都没有业务 一直到 到处找 已经发 已支付 全部发 完成 清算 审计 培训 没有业务 没活 停工 招标 一共去 去了 跑了 多次 到处 停薪");
    static final Phrases PAID_BEFORE = Phrases.listed("发放 发了 已发 付清 只发 补发了 结清 发的");
    static final Phrases SERVICE = Phrases.listed(
            "干了 做了 干满 做满 上班 工作 打工 跑了 出海 放假 离职 辞职 走了 停工 休息 等了 过去 裁决 判决 投诉 维权 要了 讨了 跑腿 住院 试用 入职 完工 完了 去了 来了 干 做 上了 看了 守了 教了 带了 养了 喂了 摘了 修了 装了 卖了 洗了 扫了 学了 拉了 搬了 送了 端了 学徒 停产 "
                    + "待岗 开了 在职 工龄 联系 反映 签了 说好 提前 每 竣工 交付 报案 立案 仲裁 起诉 申请 认识 找了 上岗 办工 完工已 讨薪");
    static final Phrases WORKED = Phrases.listed(
            "干了 做了 干满 做满 上班 工作 打工 来了 干 做 上了 上岗 跑了 工作了 任职 在职 上班有 开了 看了 守了 教了 带了 养了 喂了 摘了 修了 装了 卖了 洗了 扫了 拉了 搬了 送了 端了");
    static final Phrases NEVER_ARREARS = Phrases.listed(
            "孩子 孩子才 孩子刚 娃 怀孕 怀孕已 工期 工期是 合同期限 合同期 期限 试用期 保质期 质保期 学徒期 房租 额外 赔偿 补偿 代通知金 相当于 宝宝 年龄 培训 刑期 判了 有期徒刑 保修 有效期 缓缴 贷款 分 分成 剩下的分");
    static final Phrases NO_PERIOD_BEHIND = Phrases.listed(
            "内 之内 后 以后 之后 前 以前 之前 一结 一发 结一 发一 试用 房租 利息 的合同 期限 还没结果 没结果 没消息 没人管 没回复 没有回复 没有结果 一直没消息 也没人 的讨薪 的维权 的时间去 房租没 大 "
                    + "的孩子 的赔偿 的补偿 没人理 的工期 以来一直投诉 的保修 的社保 社保 才发 才给 才开 才结 才能 才付 才打 休 歇 只休 就休 才休 没休 没歇 不休 无休");
    static final Phrases NOTHING_PAID = Phrases.listed(
            "没发 没给 没结 一分 一毛 不给 没拿 没见 白干 要不来 要不到 没要到 没开钱 没开支 没着落 没影 没拿到 未发 未付 工资没 工钱没 都没 钱没 没发过 没开过 未支付 工资迟迟 迟迟不 工资一直 发不了工资 发不出工资 不发工资 拿不到 没开工资 不结 未结 salary not no salary no pay not pay 只发了 "
                    + "工资不");
    static final Phrases PART_PAID = Phrases.listed("给了 发了 付了 支了 拿了 只给 只发 才给 还剩 还差 差 剩 预支 借支 结了");

    private PeriodWords() {}
}
