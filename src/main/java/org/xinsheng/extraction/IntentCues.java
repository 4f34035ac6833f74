package org.xinsheng.extraction;

/** Words that tell what the sender wants, other than those about an earlier report ({@link ConversationCues}). */
final class IntentCues {

    static final Cue UNSETTLED = Cue.of("unsettled", "还(?:没|未|欠|差|剩)|不给|拖欠着|没发|没给|未发|一直(?:没|不|未)|再催|催一催|仍(?:未|没|欠)");

    static final Cue THANKS_IN_HEAD = Cue.of("thanks", "感谢|谢谢|致谢|感恩|表扬|点赞");

    static final Cue GREETING = Cue.of(
            "greeting",
            "^[\\s\\p{Punct}\\p{IsPunctuation}]*(?:(?:领导|各位|大家|同志|老师|师傅|请问|喂|嗨|哎|老乡)?[\\s,，]*(?:你好啊?|您好|早上好|上午好|中午好|下午好|晚上好|领导好|大家好|在吗|在么|在不在|在不|在没|在\\?|在？|有人吗|有人在吗|有人没|有人管没|hello|hi|hey|早|在线等|请问有人在吗|哈喽|哈罗|你们好|新年好|过年好)[\\s,，!！?？。.~]*){1,4}(?:在线等)?(?:\\[[^\\]]{1,6}\\]|[\\s\\p{So}\\p{Cs}!！?？。.]){0,20}$");

    static final Cue QUESTION = Cue.of(
            "question",
            "请问|咨询|想问|问一下|怎么(?:办|弄|补|算|判|申请|投诉|举报|要|赔|处理|维权|才能|交|写|走|告)|如何|怎样|要多久|多久(?:能|才)|能不能|可不可以|可以(?:不|吗|么)|能否|是否|行不行|要不要|需要(?:带|什么|哪些|啥)|多少(?:钱|年|天)?(?:算|内|才)|哪里|到底在哪|哪个(?:部门|窗口)|算不算|咋办|咋弄|咋整|有没有(?:补偿|赔偿|规定|法律)|几年内|吗[?？\\s]*$|合适不|该找谁|找谁|how can i|what should i|where (?:can|do|to)");

    /** Asked is the law, not this case. */
    static final Cue LEGAL_QUESTION = Cue.of(
            "legal question",
            "犯法[吗不么]|合法[吗不么]|违法[吗不么]|算(?:不算)?(?:违法|犯法|犯罪|欠薪|拖欠)|算不算|合不合法|有效吗|怎么判|法律上|有没有(?:法律)?(?:规定|补偿金|赔偿)|是不是违法|多久算|多少钱算|是欠薪吗|什么时候给|哪领|哪个对|对吗");

    static final Cue OWN_CASE = Cue.of(
            "own case",
            "(?:欠|差|拖欠|扣|没给|不给|没发|未发|没结|拿不到|只给|就给|拖)[^。]{0,12}(?:我|俺|我们|\\d|[一二三四五六七八九十两几]+(?:万|千|百|个月|块))|(?:我|俺|我们|我妈|我爸|我老公|本人|我弟|我哥)[^。]{0,30}(?:干|做|上班|打工|欠|没给|没发|不给|工资|受伤|压断|摔|骨折|没.{0,4}交)|(?:我要|我们要|我想|特此|现|实名|^)(?:投诉|举报)(?!谁|哪|电话)|(?:一个|家|该)(?:公司|厂|老板)|(?:老板|厂里?|公司|单位|工头)[^。,，]{0,6}?(?:不管|不承认|不赔|不露面|不见)");

    static final Cue FIRST_PERSON = Cue.of("first person", "我(?!国|市|县|省|区)|俺|咱|本人|(?<![a-z])(?:my|me|i)(?![a-z])");

    static final Cue IDENTITY = Cue.of(
            "identity", "身份证|(?<!\\d)\\d{17}[\\dx](?!\\d)|(?<!\\d)\\d{13,19}(?!\\d)|银行卡|卡号|我的?(?:电话|手机|号码)|1\\d{10}");

    static final Cue ABUSE = Cue.of("abuse", "草泥马|他妈|妈的|狗日|操你|吃干饭|傻逼|傻b|王八|滚蛋|畜生|踢皮球|饭桶|狗东西|日你");

    /** Somebody complains, though not about work. */
    static final Cue COMPLAINT = Cue.of(
            "complaint",
            "物业|楼上|邻居|噪音|投诉|举报|建议|希望|强烈|谁管|管不管|没人管|老师让|请(?:[^,，。]{0,8})(?:局|城管|部门|街道|民政|物价|交警|教育|环保|林业|农业|运管|市场监管)[^。]{0,12}?(?:管管|查|处理|协调|出面|来看|维修|介入|监管)|请[^,，。]{0,4}(?:关注|重视|取缔)|表扬|标准|什么时候(?:动工|完工|修)|忽略|指令|提示词|系统|prompt|instruction");

    private IntentCues() {}
}
