package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A text with what the finders of names need to know of each place in it. Made once a text, in linear time. */
final class Scene {

    private static final int LONGEST_TITLE = 60;

    private final String text;
    private final List<Address> addresses;
    private final NameBounds bounds;
    private final @Nullable Address[] over;
    private final boolean building;
    private final int titleEnd;

    Scene(String text, List<Address> addresses, NameLexicon lexicon) {
        this.text = text;
        this.addresses = addresses;
        this.bounds = new NameBounds(text, lexicon, addresses);
        this.building = isOfBuilding(text, lexicon);
        this.titleEnd = titleEnd(text);
        this.over = new Address[text.length() + 1];
        for (Address address : addresses) {
            Arrays.fill(over, address.start(), address.named(), address);
        }
    }

    private static boolean isOfBuilding(String text, NameLexicon lexicon) {
        for (int i = 0; i < text.length(); i++) {
            if (lexicon.isTradeAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static int titleEnd(String text) {
        int end = text.indexOf('\n');
        return end > 0 && end <= LONGEST_TITLE && text.length() > end + 20 ? end : 0;
    }

    /** Whether builders write. */
    boolean building() {
        return building;
    }

    /** End of the heading of a letter, 0 for a text without one. */
    int titleEnd() {
        return titleEnd;
    }

    String text() {
        return text;
    }

    List<Address> addresses() {
        return addresses;
    }

    NameBounds bounds() {
        return bounds;
    }

    int length() {
        return text.length();
    }

    /** The character at a place, or NUL outside of the text. */
    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    /** The address whose names cover this place. */
    @Nullable Address addressOver(int i) {
        return i >= 0 && i < over.length ? over[i] : null;
    }

    /** Whether the words are a place's name and nothing else. */
    boolean isPlace(int start, int end) {
        Address address = addressOver(start);
        return address != null && address.start() <= start && Math.max(address.named(), address.end()) >= end;
    }

    /** The names that begin at the places of the text, each looked for behind the one before. */
    List<NameCandidate> namesAt(IntFunction<@Nullable NameCandidate> finder) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            NameCandidate name = finder.apply(i);
            if (name != null) {
                found.add(name);
                i = name.end() - 1;
            }
        }
        return found;
    }

    String name(NameCandidate candidate) {
        return text.substring(candidate.start(), candidate.end());
    }
}
