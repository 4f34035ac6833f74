package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/** Places that no gazetteer lists, by their class words: 归阳工业园, 小庙村; only behind a word such as 在. */
final class UnlistedPlaces {

    private static final int LONGEST_NAME = 5;
    private static final PhraseTable<String> ENDINGS = PhraseTable.ofWords(List.of(
            "工业园区", "工业园", "产业园区", "产业园", "科技园", "工业区", "物流园", "创业园", "开发区", "经开区", "高新区", "管理区", "镇", "乡", "村", "社区",
            "街道"));
    private static final PhraseTable<String> BEFORE =
            PhraseTable.ofWords(List.of("在", "位于", "到", "于", "来到", "地址", "地点", "去", "我们"));
    private static final PhraseTable<String> WORDS = PhraseTable.ofWords(List.of(
            "农村", "乡村", "新农村", "城乡", "下乡", "家乡", "老乡", "同乡", "小镇", "集镇", "城镇", "村镇", "乡镇", "本村", "我村", "全村", "该村", "各村",
            "同村", "邻村", "城中村", "自然村", "小区", "本社区", "一个村", "这个村", "外乡", "异乡", "他乡", "村", "镇", "乡", "社区", "街道"));
    private static final String NOT_IN_NAMES = "的在是给我们有没不欠了与及叫被因请这那司个搞从把找让说就都也还已拖差做干您你他她为来钱元吗吧呢里某该本各全府";
    private static final String CUT = "民里支委干级官长企下亲";

    /** The addresses with those added that overlap none of them, in order. */
    List<Address> add(String text, List<Address> found) {
        List<Address> all = null;
        for (int i = 1; i < text.length(); i++) {
            Match<String> ending = ENDINGS.longestAt(text, i);
            Address address = ending == null ? null : before(text, ending);
            if (address != null && found.stream().noneMatch(a -> a.overlaps(address.start(), address.end()))) {
                all = all == null ? new ArrayList<>(found) : all;
                addOrJoin(all, address);
                i = address.end() - 1;
            }
        }
        if (all == null) {
            return found;
        }
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return all;
    }

    /** 金溪管理区 and C2区 behind it are one address. */
    private static void addOrJoin(List<Address> all, Address place) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).start() == place.end()) {
                all.set(i, all.get(i).from(place.start()));
                return;
            }
        }
        all.add(place);
    }

    private static @Nullable Address before(String text, Match<String> ending) {
        int end = ending.end();
        if (end < text.length() && CUT.indexOf(text.charAt(end)) >= 0) {
            return null;
        }
        for (int start = ending.start() - 1; start > 0 && ending.start() - start <= LONGEST_NAME; start--) {
            if (!AddressTail.isHan(text.charAt(start)) || NOT_IN_NAMES.indexOf(text.charAt(start)) >= 0) {
                return null;
            }
            if (follows(text, start) && !WORDS.contains(text.substring(start, end))) {
                Division place = Division.nameless(Level.TOWN);
                return new Address(start, start, end, end, List.of(place), 1, Level.TOWN, true);
            }
        }
        return null;
    }

    private static boolean follows(String text, int start) {
        for (int at = Math.max(0, start - 2); at < start; at++) {
            Match<String> word = BEFORE.longestAt(text, at);
            if (word != null && word.end() == start) {
                return true;
            }
        }
        return false;
    }
}
