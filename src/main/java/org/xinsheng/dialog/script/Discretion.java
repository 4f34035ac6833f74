package org.xinsheng.dialog.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no SMS may say, because others than the worker read it on the phone, and because links are what swindlers send. */
final class Discretion {

    private static final Pattern UNFIT =
            Pattern.compile("欠|薪|(?i:https?:|www\\.|[a-z0-9-]+\\.(?:cn|com|net|org|gov)\\b)");

    private Discretion() {}

    /** The first words that an SMS must not say. */
    static Optional<String> unfit(String sms) {
        Matcher found = UNFIT.matcher(sms);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
