package org.xinsheng.extraction;

import java.text.Normalizer;

/** The form in which one character is read. */
final class ReadableForm {

    /** Not read at all: direction marks, zero-width blanks, variation selectors. */
    static final int INVISIBLE = -1;

    /** Compatibility form of several characters: take NFKC. */
    static final int EXPANDS = -2;

    /** Traditional and variant characters, each followed by its simplified one: what wages, places and dates need. */
    private static final String SIMPLIFIED = "萬万億亿兩两個个幾几點点塊块錢钱們们領领給给還还從从來来開开過过發发資资總总計计餘余賬账帳账欠欠薪薪"
            + "達达達达區区縣县鄉乡鎮镇號号樓楼棟栋園园廠厂業业務务勞劳動动建建築筑設设裝装飾饰隊队長长頭头張张陳陈劉刘"
            + "楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蔣蒋盧卢陸陆譚谭賴赖鍾钟莊庄龔龚龍龙萬万"
            + "國国東东廣广湾湾灣湾島岛橋桥鐵铁電电車车運运輸输貨货門门機机場场學学醫医師师員员員员職职聯联絡络網网"
            + "時时間间年年月月頭头歲岁節节後后內内裡里裏里這这那那說说話话請请問问題题訴诉訟讼裁裁決决執执債债條条"
            + "實实際际現现結结清清單单據据證证書书簽签約约罰罚押押扣扣賠赔償偿補补貼贴費费稅税額额數数為为沒没無无"
            + "壹壹貳贰叁叁參叁肆肆伍伍陸陆柒柒捌捌玖玖拾拾佰佰仟仟圓圆園园彷彷麼么嗎吗對对錯错應应該该當当讓让將将"
            + "於于與与並并進进遠远離离難难飯饭館馆餐餐飲饮店店買买賣卖價价連连續续違违轉转包包層层標标項项農农臘腊"
            + "檢检監监護护衛卫際际際际戶户產产業业經经理理濟济銀银行行導导幫帮傷伤殘残險险養养歸归樣样種种邊边鐘钟"
            + "們们誰谁幹干乾干夠够雙双隻只歷历曆历風风雲云陽阳陰阴淨净涼凉熱热爾尔爺爷媽妈爛烂獎奖環环畫画畢毕畝亩"
            + "爭争鋪铺記记糧粮細细舖铺榮荣會会獲获覺觉傳传統统維维權权聲声報报託托屬属寫写讀读聽听見见觀观規规視视親亲愛爱淚泪憐怜擔担"
            + "損损換换揚扬撥拨擁拥擇择擊击攔拦敗败敵敌斷断戰战戲戏拋抛掃扫掛挂採采揀拣搶抢擾扰攜携曬晒術术殺杀氣气測测滿满漲涨濕湿燒烧"
            + "燈灯營营爐炉獨独異异療疗盤盘盡尽礦矿碼码禮礼禍祸稱称積积穩稳窮穷競竞筆笔範范簡简紅红紙纸級级納纳純纯組组終终絕绝綠绿線线"
            + "編编緊紧練练繼继績绩織织縫缝縮缩繳缴罵骂習习聞闻聰聪肅肃脫脱腳脚腦脑臉脸臨临舉举舊旧艙舱藝艺藥药蘇苏蘭兰處处虧亏蟲虫複复"
            + "覽览訂订討讨訓训訪访詐诈詢询試试詳详誤误課课調调談谈諒谅論论諾诺謀谋講讲識识譯译議议豐丰貓猫貪贪貧贫責责貴贵賊贼賤贱質质"
            + "購购贈赠贏赢趕赶跡迹踐践軍军軌轨軟软載载輕轻輛辆輪轮辦办辭辞郵邮鄰邻釘钉針针鈔钞鋼钢錄录鍋锅鎖锁鑽钻閉闭關关闆板隨随隱隐"
            + "雜杂雞鸡靜静響响頂顶順顺預预頓顿頻频顆颗顏颜願愿類类顧顾飛飞飽饱餓饿騎骑騙骗驗验驚惊髒脏鬧闹魚鱼鮮鲜麗丽麵面黨党齊齐齡龄"
            + "齒齿龐庞兇凶凍冻劃划劇剧勝胜勢势勵励匯汇協协厲厉喪丧嚴严嚇吓圖图團团堅坚塵尘壓压壞坏壯壮夥伙奪夺婦妇寶宝審审寬宽專专嶺岭"
            + "帶带幣币庫库廢废廳厅強强彈弹徑径復复徵征憑凭慘惨慣惯態态懶懒懷怀闖闯揮挥撐撑曉晓棄弃構构槍枪檔档欄栏歡欢殼壳沖冲況况滅灭"
            + "溝沟準准漁渔潔洁澤泽濱滨灑洒煙烟煩烦牆墙狀状猶犹獄狱瑪玛瓊琼疊叠瘋疯癢痒盜盗祿禄穀谷糾纠紹绍緩缓緣缘義义聖圣膠胶膽胆蓋盖"
            + "薦荐衝冲襯衬訊讯註注詞词認认誠诚誘诱譜谱變变財财販贩貫贯貸贷貿贸賀贺賓宾賞赏贖赎躍跃較较輝辉轎轿遞递遲迟遷迁選选遺遗釋释"
            + "鈴铃銷销鋁铝鋒锋錦锦鏈链鏟铲鑄铸閃闪閱阅陣阵陝陕階阶霧雾頁页顯显飢饥駕驾駐驻騷骚鬥斗鳥鸟鳳凤鴻鸿鵬鹏鹽盐麥麦佈布倉仓偉伟"
            + "備备僱雇儘尽優优別别勸劝圍围墊垫妳你嬸婶屍尸屆届彎弯徹彻慶庆慮虑憶忆戀恋拚拼掙挣擠挤敎教暫暂極极槓杠樂乐樸朴檯台櫃柜毀毁"
            + "氾泛洩泄淺浅濫滥烏乌煉炼牽牵瑩莹疇畴睜睁矯矫確确竊窃粵粤紋纹紛纷綁绑緻致繡绣罷罢聳耸脅胁腫肿膩腻艱艰虛虚蝦虾襲袭觸触訣诀"
            + "誇夸謊谎趨趋蹤踪軸轴輩辈邁迈醜丑鈞钧鉛铅銅铜鍊链鐮镰閒闲閘闸闊阔隸隶雖虽頸颈顛颠饑饥騰腾髮发鬆松鯉鲤鵝鹅黏粘";

    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    static {
        ModelFiles.lines("lexicon/traditional.txt").forEach(ReadableForm::put);
        put(SIMPLIFIED);
    }

    private ReadableForm() {}

    private static void put(String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            TABLE[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    /** The code point to read instead, or {@link #INVISIBLE} or {@link #EXPANDS}. */
    static int of(int codePoint) {
        if (codePoint < 0x80) {
            return ascii(codePoint);
        }
        if (codePoint <= Character.MAX_VALUE && TABLE[codePoint] != 0) {
            return TABLE[codePoint];
        }
        return codePoint >= 0x3400 && codePoint <= 0x9fff ? codePoint : rare(codePoint);
    }

    private static int ascii(int c) {
        if (c == '\n') {
            return c;
        }
        if (c == '\r') {
            return '\n';
        }
        return c < ' ' || c == 0x7f ? ' ' : Character.toLowerCase(c);
    }

    private static int rare(int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)) {
            return INVISIBLE;
        }
        if (codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029) {
            return '\n';
        }
        if (Character.isSpaceChar(codePoint) || Character.isISOControl(codePoint)) {
            return ' ';
        }
        return isCompatibilityForm(codePoint) ? compatible(codePoint) : codePoint;
    }

    /** Circled numbers, fractions and superscripts keep their shape: ① before 2025年 must not read as 12025. */
    private static boolean isCompatibilityForm(int c) {
        return (c >= 0xff00 && c <= 0xffef)
                || (c >= 0x2e80 && c <= 0x2fdf)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0x1d400 && c <= 0x1d7ff)
                || (c >= 0x2f800 && c <= 0x2fa1f);
    }

    private static int compatible(int codePoint) {
        String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        int first = form.codePointAt(0);
        if (form.length() != Character.charCount(first)) {
            return EXPANDS;
        }
        return first == codePoint ? codePoint : of(first);
    }
}
