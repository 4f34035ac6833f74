package org.xinsheng.extraction;

import org.jspecify.annotations.Nullable;

/** Suggests a label where the rules are silent. Thread-safe. */
interface LabelModel<T> {
    @Nullable Finding<T> find(NormalizedText text, Field<T> field);
}
