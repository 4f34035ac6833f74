package org.xinsheng.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knows the latest answers by heart: within moments the same is asked several times. Thread-safe. */
public final class Latest<K, V> {

    private static final int REMEMBERED = 32;

    private final Map<K, V> answers = new LinkedHashMap<>();

    public V of(K key, Function<? super K, ? extends V> answer) {
        V known = remembered(key);
        return known == null ? remember(key, answer.apply(key)) : known;
    }

    private synchronized @Nullable V remembered(K key) {
        return answers.get(key);
    }

    private synchronized V remember(K key, V answer) {
        answers.put(key, answer);
        if (answers.size() > REMEMBERED) {
            answers.remove(answers.keySet().iterator().next());
        }
        return answer;
    }
}
