package org.xinsheng.extraction;

import java.util.List;

/** Two places with 到 between them: a route (成都到西安专线), or from home to work (贵州到江西打工). */
final class Journey {

    private static final PhraseTable<String> ROUTES = PhraseTable.ofWords(List.of(
            "专线", "线", "高速", "铁路", "物流", "货运", "运", "的货", "的车", "的路", "这条", "段", "长途", "班车", "的高速", "的公路", "公路"));

    private Journey() {}

    /** What is to be taken from the weight of the address at {@code index}. */
    static double against(String text, List<Address> addresses, int index) {
        if (index > 0 && isWay(text, addresses.get(index - 1), addresses.get(index))) {
            return isRoute(text, addresses.get(index)) ? 0.3 : 0;
        }
        boolean departs = index + 1 < addresses.size()
                && isWay(text, addresses.get(index), addresses.get(index + 1))
                && !isRoute(text, addresses.get(index + 1));
        return departs ? 0.5 : 0;
    }

    private static boolean isWay(String text, Address from, Address to) {
        return from.end() + 1 == to.start() && "到至往来去".indexOf(text.charAt(from.end())) >= 0;
    }

    private static boolean isRoute(String text, Address goal) {
        return ROUTES.longestAt(text, goal.end()) != null;
    }
}
