package org.xinsheng.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinsheng.extraction.PlaceCues.Cue;

/** The words around an address that {@link PlaceCues} reads. */
final class PlaceCueWords {

    static final PhraseTable<Cue> BEFORE = table(
            Map.of(
                    Cue.WORK,
                    "在 位于 地点 地址 工地 来 来到 到 去 到了 来了 去了 坐落 坐标 打工 上班 派到 派驻 派去 调到 安排到 带到 拉到 招到 骗到 工地是 干活 务工 做工 地方 项目地 厂址 店址"
                            + " 我们这 工作地 不对 说错了 打错了 写错了 搞错了 应该是 就职于 供职于 任职于 出工 跟到 介绍到 in at near",
                    Cue.SITE,
                    "项目 就是 施工 承建 承包 承接 建设 修建 装修 入职 工程 分包 给",
                    Cue.HOME,
                    "老家 家在 家住 户籍 籍贯 户口 来自 祖籍 出生 我住 住 住在 从 暂住 现住 现居 居住 回 回到 回了 回去 逃到 逃去 逃往 跑到 跑去 跑回 搬到 搬去 搬回 躲到 躲在 他在 她在 他人在"
                            + " 我人在 现在人在 人已经在 人现在 目前人在 老板人在 老板在 老板回 老板去 他去 现在去 他现在去 人现在在 身份证 嫁到 飞到 回老家 上访 上访去 上访去了 上访到 告到 告去 申诉到 信访到 讨薪去 讨薪到 躲去 转到 转去 调回 from hometown",
                    Cue.SOMEBODY,
                    "老婆在 孩子在 父母在 家人在 朋友在 亲戚在 同学在 儿子在 女儿在 媳妇在 老公在 对象在 哥哥在 弟弟在 姐姐在 妹妹在",
                    Cue.SEAT,
                    "注册在 注册地 注册地址 总部 总部在 总公司 总公司在 公司注册 开户行 开户 营业执照 营业执照地址 户口所在地 发货到 寄到 快递到 送到 送去 车牌 号码归属地 归属地 电话是 法人在",
                    Cue.DENIED,
                    "不在 没在 不是在 不是",
                    Cue.WE_ARE,
                    "我 我是 本人是 我们 我们是 我们都是 俺 俺们 俺是 俺们是 咱 咱们 都是 全是 老板 老板是 他 他是 她 她是 他们 他们是 工头 工头是 包工头是 几个 几个都是 们都是 大家都是 工人是 同事是 工友是 也是 老板也是"));

    static final PhraseTable<Cue> BEHIND = table(Map.of(
            Cue.ORIGIN,
                    "人 籍 老乡 过来 过去 来的 出来 农民 居民 人氏 村民 这边来的 那边来的 民工 农民工 口音 话 的农民 的老乡 的工友 的民工 的村民 的农村 的人 打工的人 的工人 的一名 的普通 去的 过去的 过来的 口音的 本地人 当地人",
            Cue.HOME, "上访 上告 告状 讨薪 讨债 讨说法 讨要 维权 要账 要帐 要债 要钱 要工资 找政府 躲着 躲债 躲起来 养老 养伤 看孩子 带孩子 坐月子 上学 读书 念书 租房 租的房",
            Cue.DENIED, "不是 不对 说错 打错 写错 错了 搞错",
            Cue.OFFICE,
                    "政府 人民政府 法院 人民法院 中院 公安 公安局 派出所 信访局 检察院 司法局 电视台 日报 交警 住建局 市长 书记 县长 区长 纪委 市委 县委 区委 省委 省政府 市政府 县政府 区政府 镇政府 信访 税务 工商 市民热线 12345"
                            + " 政务服务 政务 便民 委 领导 教育局 教育部门 民政 房管局 建设局 律师 法律援助",
            Cue.LABOUR_OFFICE, "劳动局 劳动监察 劳动保障 人社局 人社 劳动仲裁 仲裁 仲裁委 人力资源 劳动部门 劳动和社会 社保局 12333"));

    static final PhraseTable<Cue> NO_ORIGIN =
            table(Map.of(Cue.ORIGIN, "人民 人力 人才 人社 人行 人工 人和 人寿 话费 话剧 籍贯 人防 过来人 人家欠 人员"));

    static final PhraseTable<String> NO_TITLE =
            PhraseTable.ofWords(List.of("长期", "长江", "长安", "长年", "长城", "长途", "长时间", "长达", "长沙", "长春"));

    static final PhraseTable<String> BOSSES = PhraseTable.ofWords(List.of("老板", "包工头", "工头"));

    /** Words of work in the clause behind an address. */
    static final PhraseTable<Cue> WORKPLACE = table(Map.of(
            Cue.SITE,
            "工地 项目 工程 干活 打工 上班 做工 施工 务工 安装 装修 修路 厂 店 酒店 饭店 餐厅 学校 小区 打桩 公寓 桥 隧道 高速 水库 管网 商场 仓库 养殖 种植 采摘 干了 做了 开工 承包 承接 盖房 建房 砌 刷 粉刷 加工 市场 乐园 度假村 景区 农家乐 会所 超市 幼儿园 车间 码头 煤矿 矿山 砖窑 果园 大棚 网吧 影院 剧组"
                    + " work job factory restaurant site",
            Cue.HOSPITAL,
            "医院 卫生院 骨科"));

    static final PhraseTable<Cue> SICK = table(Map.of(Cue.HOSPITAL, "住院 躺 抢救 治疗 手术 看病 检查 送医 急救 就诊 病房 骨折 伤 化疗 鉴定 做了个"));

    static final PhraseTable<Cue> OWING = table(Map.of(Cue.WORK, "拖欠 克扣 欠 不发 未发 没发 长期 恶意 无故 不给 什么时候"));

    private PlaceCueWords() {}

    /** A word of two lists belongs to the later cue: a hospital is no building site. */
    private static PhraseTable<Cue> table(Map<Cue, String> words) {
        TreeMap<String, Cue> entries = new TreeMap<>();
        new EnumMap<>(words).forEach((cue, list) -> {
            for (String word : list.split(" ")) {
                Cue other = entries.put(word, cue);
                if (other != null && other != cue) {
                    throw new IllegalArgumentException("two meanings of " + word);
                }
            }
        });
        return PhraseTable.of(entries);
    }
}
