package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.reporter.CallHours;
import org.xinsheng.reporter.ReporterVault;

/** How a worker wants to be told. Neither stops the case. */
@Component
class PreferenceTalk implements Responder {

    private static final int SHORT = 30;

    private static final Pattern ABOUT_OTHERS = Pattern.compile("老板|工头|包工|带班|经理|公司|厂|他|她|钱|工资");

    private final ReporterVault vault;

    PreferenceTalk(ReporterVault vault) {
        this.vault = vault;
    }

    @Override
    public Set<Wish> wishes() {
        return EnumSet.of(Wish.OPT_OUT, Wish.OPT_IN, Wish.SAFE_MODE, Wish.NORMAL_MODE);
    }

    @Override
    public void quietly(Exchange exchange, Wish wish) {
        ConversationStore.Row row = exchange.row();
        switch (wish) {
            case OPT_OUT, OPT_IN -> vault.setOptedOut(row.region(), row.reporter(), wish == Wish.OPT_OUT);
            case SAFE_MODE -> vault.setSafeMode(row.region(), row.reporter(), true);
            default -> {
                vault.setSafeMode(row.region(), row.reporter(), false);
                vault.setCallHours(row.region(), row.reporter(), null);
            }
        }
    }

    @Override
    public boolean take(Exchange exchange, Wish wish) {
        quietly(exchange, wish);
        exchange.reply()
                .say(
                        switch (wish) {
                            case OPT_OUT -> "opted-out";
                            case OPT_IN -> "opted-in";
                            case SAFE_MODE -> "safe-mode-on";
                            default -> "safe-mode-off";
                        });
        return true;
    }

    /** When the worker wants to be called: 安全模式 晚上8点后, 只能中午打. @return whether the turn says that */
    boolean hours(Exchange exchange) {
        String text = exchange.text();
        Optional<CallHours> hours = text.length() <= SHORT
                        && exchange.script().patterns().hours().matcher(text).find()
                        && !ABOUT_OTHERS.matcher(text).find()
                ? SaidHours.parse(text)
                : Optional.empty();
        hours.ifPresent(chosen -> {
            ConversationStore.Row row = exchange.row();
            boolean safe = text.contains("安全模式");
            if (safe) {
                vault.setSafeMode(row.region(), row.reporter(), true);
            }
            vault.setCallHours(row.region(), row.reporter(), chosen);
            exchange.reply()
                    .with("hours", chosen.toString())
                    .say(safe ? "safe-mode-hours" : "call-hours")
                    .markDecision();
        });
        return hours.isPresent();
    }
}
