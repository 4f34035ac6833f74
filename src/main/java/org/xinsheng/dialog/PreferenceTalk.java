package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.reporter.ReporterVault;

/** How a worker wants to be told. Neither stops the case. */
@Component
class PreferenceTalk implements Responder {

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
            default -> vault.setSafeMode(row.region(), row.reporter(), wish == Wish.SAFE_MODE);
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
}
