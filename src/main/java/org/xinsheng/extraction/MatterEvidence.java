package org.xinsheng.extraction;

/**
 * How much in a text speaks for each demand. The head of a letter weighs more than its body, and words that name a
 * demand outright more than words that go with it.
 */
final class MatterEvidence {

    private static final int HEAD = 3;
    private static final int ENOUGH = 3;
    private static final int LETTER = 250;

    private final Letter letter;

    final int claims;
    final int claimsInHead;
    final int business;
    final boolean owner;
    final int owed;
    final int work;
    final int named;
    final int elsewhere;
    private final boolean casualty;

    MatterEvidence(Letter letter) {
        this.letter = letter;
        String text = letter.text();
        this.claims = WageCues.CLAIM.count(text);
        this.claimsInHead = head(WageCues.CLAIM);
        this.named = WageCues.NAMED.count(text);
        this.owner = BusinessCues.OWNER.in(text);
        this.business = business(text);
        this.owed = WageCues.OWED.count(text);
        this.work = WageCues.WORK.count(text);
        this.casualty = !letter.titled() && text.length() <= LETTER && Casualties.in(text);
        this.elsewhere = claimsInHead > 0 ? DemandCues.ELSEWHERE.count(text) : weigh(DemandCues.ELSEWHERE);
    }

    /** Business money that the speaker claims; what only the employer's excuse names is not. */
    private int business(String text) {
        int mentioned = BusinessCues.CLAIM.count(text);
        return owner || mentioned == 0 ? mentioned : Math.max(0, mentioned - BusinessCues.EXCUSE.count(text));
    }

    /** Points of a cue: one for each place, three more for the head. */
    int weigh(Cue cue) {
        int points = cue.count(letter.text());
        return letter.titled() ? points + HEAD * Math.min(1, head(cue)) : points;
    }

    int head(Cue cue) {
        return cue.count(letter.head());
    }

    boolean says(Cue cue) {
        return cue.in(letter.text());
    }

    boolean headSays(Cue cue) {
        return cue.in(letter.head());
    }

    int claimsInBody() {
        return letter.titled() ? claims - Math.min(claims, claimsInHead) : claims;
    }

    /** What speaks for unpaid wages as a subject of the text, less what speaks against it. */
    int wages() {
        boolean counted = says(WageCues.COUNTED);
        boolean passing = letter.titled()
                && letter.length() > LETTER
                && !counted
                && !headSays(WageCues.NAMED)
                && !headSays(WageCues.OWED);
        int outright = (passing ? 1 : 2) * Math.min(claims, ENOUGH) + 2 * HEAD * Math.min(1, claimsInHead);
        int against = claims > 0 ? elsewhere : 2 * elsewhere;
        boolean headed = letter.titled() && claimsInHead == 0 && headSays(WageCues.NAMED);
        return outright + (counted ? 2 : 0) + (headed ? 1 : 0) + described() - against - weigh(DemandCues.PAY_TALK);
    }

    /** Unpaid work without the word wages; in a letter only the writer's own, since letters speak of much. */
    private int described() {
        if (owed == 0 || work == 0 || letter.titled() && (work == 1 || !speakersOwn())) {
            return 0;
        }
        return Math.min(owed, ENOUGH) + Math.min(work, ENOUGH) + (says(WageCues.RATE) ? 2 : 0);
    }

    private boolean speakersOwn() {
        return says(WageCues.OWN) || says(WageCues.RATE) || headSays(WageCues.OWED) || headSays(WageCues.NAMED);
    }

    /** In a short text: letters tell of much. */
    boolean isCasualty() {
        return casualty;
    }

    Letter letter() {
        return letter;
    }
}
