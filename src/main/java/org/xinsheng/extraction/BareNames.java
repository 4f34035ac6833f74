package org.xinsheng.extraction;

import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/**
 * Whether a few words that stand by themselves may name somebody, a firm or a spot: what is no trade, no office, no firm of
 * which only the kind is told, and nothing that people say on the way (在开车, 打字慢, 有录音).
 */
final class BareNames {

    private static final Words ARTICLE = Words.of("^(?:就)?是?(?:有|一|某)?[个家间](?:那种)?|^私人(?=.)|^小型");
    private static final Words ON_THE_WAY = Words.of(
            "^(?:刚|开会|加班|回头|打字|晚上|早上|中午|下午|上午|凌晨|今|昨|明天|后天|报过|着急|等|稍|有(?!限)|上个|下个|每天|正在|还|已经|一直|先|再(?!来)|就(?!近)|太(?![阳平湖])|很|好多|找|问过|打[电过算零]|想|要|请|催|刮|下[雨雪工]|停[电工]|忙|睡|吃|喝|手机|电话|微信|短信|合同|欠条|工牌|录音|证据|孩子|老婆|过年|家里|[干做当](?=.*[的工活]$)|急用|身份证|银行卡|村里|大家(?!乐)|都|没|不|可以|好的?$|行$|知道)"
                    + "|[您着欠]|开车|搬砖|上工|(?:催|忙|堵车|看病|回家|上学|发烧|空号|关机|跑路|失联|人作证)$|^(?:包工队|施工队|装修队|工程队|队伍|工地|厂里|店里|公司里?|单位|项目部)$");
    private static final Words PERSON = Words.of("[老小大阿姓]\\p{IsHan}{1,2}|\\p{IsHan}{1,3}(?:哥|姐|总|老板|师傅|经理|工头)");
    private static final Words NEAR =
            Words.of("(?:对面|旁边|附近|隔壁|楼上|楼下|后面|前面|边上|路口|那边|那里|门口|里头|里面|里边|外面|外头|院里|大厅|桥头|街上|路边|村头|东头|西头)$");
    /** Floors and rooms, comparisons, and what is said about the questions instead of answering them. */
    private static final Words NOBODY = Words.of(
            "^(?:在|地下|负|第)*[一二三四五六七八九十\\d]+(?:层|楼|栋|单元|号楼|号?车间|排|号线)(?:车间|大厅|办公室|[上下里])?$|^(?:在|去|到)?(?:门口|门外|门卫|大门|大厅|走廊|楼道|宿舍|车间|办公室|停车场|厕所|电梯)"
                    + "|^[和跟同与].*(?:一样|一个|同一|一起|说的|差不多)|一样[的]?$|真的|真是|管用|有用|机器人|骗子|骗人|[谁哪]|干啥|干嘛|为啥|咋|[?？]|^(?:烦|气|急|愁|累|难受|憋屈)(?:得|死|的|人)|想(?:打人|撞|跳|死|哭|骂|不开|杀)|跳[河楼海江]|撞墙|算(?:球|求|了)$|是(?:我|俺|咱)们?.{0,4}的$|(?:我|俺|咱)们?(?:做|干|刷|贴|装|砌|修|铺|焊|打)的$|^把(?:老板|工头|他|钱)|(?:谈谈|聊聊|问问|说说|看看|想想|试试|等等|催催|商量商量|商量下|谈一谈)$|药$|百草枯|敌敌畏|[人我]在医院|^刀$|煤气$|汽油$");

    private static final String OF_NAMES = "限色机道才";
    private static final String BEFORE_OWNED = "国公富拥永大广万私所";
    private static final Words SPOT = Words.of("^(?:在|位于|靠近|挨着)");
    private static final Words ROAD = Words.of("^\\p{IsHan}{2,4}(?:路|街|大街|大道|巷|村|镇|乡|街道)$");

    private final NameLexicon lexicon;

    BareNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words may name who owes. */
    boolean mayNameSomebody(String words) {
        String text = NormalizedText.of(words.strip()).text();
        return !isSurelyNobody(text) && isSomebody(text);
    }

    /** Whether the words answer nothing that asks for somebody, whatever their form: 三楼, 门口有保安, 和小李一样. */
    boolean isSurelyNobody(String words) {
        String text = NormalizedText.of(words.strip()).text();
        return NOBODY.isIn(text) || tellsOfHaving(text) || lexicon.isGeneric(text);
    }

    /** 门口有保安, but 国有农场 and 有限公司. */
    private static boolean tellsOfHaving(String text) {
        int has = text.indexOf('有');
        return has > 0
                && has + 1 < text.length()
                && OF_NAMES.indexOf(text.charAt(has + 1)) < 0
                && BEFORE_OWNED.indexOf(text.charAt(has - 1)) < 0;
    }

    private boolean isSomebody(String text) {
        return PERSON.matches(text) && !lexicon.isWord(text) && !lexicon.isGeneric(text)
                || mayBeNamed(text) && !SPOT.isIn(text) && !NEAR.isIn(text) && !ROAD.isIn(text);
    }

    /** Whether the words may name a spot where somebody works. */
    boolean mayNameSpot(String words) {
        String text = NormalizedText.of(words.strip()).text();
        return !NOBODY.isIn(text) && mayBeNamed(text) || NEAR.isIn(text) && text.length() > 3;
    }

    private boolean mayBeNamed(String text) {
        Words.Place article = ARTICLE.find(text);
        String kind = article == null ? text : text.substring(article.end());
        return !kind.isEmpty()
                && !lexicon.isGeneric(kind)
                && !lexicon.isWord(text)
                && !isTrade(text)
                && !isOffice(text)
                && !ON_THE_WAY.isIn(text)
                && (lexicon.hasStranger(text) || holdsNoWord(text));
    }

    /** 电焊工, 木工班. */
    private boolean isTrade(String text) {
        return lexicon.isTradeAt(text, 0) && "工班的".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isOffice(String text) {
        for (int at = 0; at < text.length(); at++) {
            Match<Boolean> office = lexicon.officeEndingAt(text, at);
            if (office != null && office.value() && office.end() == text.length()) {
                return true;
            }
        }
        return false;
    }

    /** 好再来 is put together of single characters as names are, 好多人 is not; nor is k&m服饰. */
    private boolean holdsNoWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            Match<String> word = lexicon.commonWordAt(text, at);
            if (word != null && word.end() - word.start() > 1) {
                return text.chars().anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
            }
        }
        return true;
    }
}
