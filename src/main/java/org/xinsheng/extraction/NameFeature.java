package org.xinsheng.extraction;

/**
 * What the model of names looks at. Each feature is a value read at one place of the sentence; it speaks for the tokens
 * around that place ({@code first} to {@code last} tokens away), or, joined with the outcome before, for that token
 * alone. The number of a feature with its value is what the model knows it by.
 */
enum NameFeature {
    WORD(-2, 2) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.word(at);
        }
    },
    KIND(-2, 2) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.kind(at);
        }
    },
    LABEL(-2, 2) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.label(at);
        }
    },
    PAIR(-2, 1) {
        @Override
        long value(NameSentence sentence, int at) {
            return (long) sentence.word(at) << 20 | sentence.word(at + 1);
        }
    },
    LABELS(0, 0) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.label(at - 1) << 16 | sentence.label(at) << 8 | sentence.label(at + 1);
        }
    },
    ENDING(0, 0) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.endings[at];
        }
    },
    COMMON(-2, 2) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.common(at);
        }
    },
    COMMONS(-1, 1) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.common(at - 1) << 16 | sentence.common(at) << 8 | sentence.common(at + 1);
        }
    },
    COMMON_AND_LABEL(0, 0) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.common(at - 1) << 24
                    | sentence.label(at - 1) << 16
                    | sentence.common(at) << 8
                    | sentence.label(at);
        }
    },
    COMMON_AND_ENDING(0, 0) {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.common(at - 1) << 16 | sentence.common(at) << 8 | sentence.endings[at];
        }
    },
    BEFORE {
        @Override
        long value(NameSentence sentence, int at) {
            return 0;
        }
    },
    BEFORE_AND_LABEL {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.label(at);
        }
    },
    BEFORE_AND_ENDING {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.endings[at];
        }
    },
    BEFORE_AND_COMMON {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.common(at) << 8 | sentence.common(at + 1);
        }
    },
    BEFORE_AND_WORD {
        @Override
        long value(NameSentence sentence, int at) {
            return sentence.word(at);
        }
    };

    private static final NameFeature[] ALL = values();
    private static final int VALUE_BITS = 44;

    /** How far features reach at most. */
    static final int REACH = 4;

    final int first;
    final int last;
    final boolean joined;

    NameFeature(int first, int last) {
        this.first = first;
        this.last = last;
        this.joined = false;
    }

    NameFeature() {
        this.first = 0;
        this.last = 0;
        this.joined = true;
    }

    /** @param at from {@link #first} before the sentence to {@link #last} behind it */
    abstract long value(NameSentence sentence, int at);

    /** How many variants the feature has: one for each distance, or one for each outcome before. */
    int variants() {
        return joined ? NameOutcome.COUNT : last - first + 1;
    }

    /** Where the variant's weights lie among those of a value: in the order of the tokens that they speak for. */
    int place(int variant) {
        return joined ? variant : last - first - variant;
    }

    /** Feature and value, without the variant. */
    long key(long value) {
        return (ordinal() + 1L) << VALUE_BITS | value;
    }

    /** As the model file has it. */
    String predicate(int variant, long value) {
        return Long.toString(key(value), 36) + "-" + Integer.toString(variant, 36);
    }

    static long value(long key) {
        return key & (1L << VALUE_BITS) - 1;
    }

    static NameFeature of(long key) {
        return ALL[(int) (key >>> VALUE_BITS) - 1];
    }
}
