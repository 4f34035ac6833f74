package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.dialog.script.CommandWords;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Answer;
import org.xinsheng.dialog.script.DialogScript.State;
import org.xinsheng.dialog.script.Wish;
import org.xinsheng.directory.Directory;

/** Finds out what a worker wants beside reporting, and who answers that. */
@Component
class WishTalk {

    private static final Set<Wish> DECISIONS =
            EnumSet.of(Wish.PERSON, Wish.WITHDRAW, Wish.OPT_OUT, Wish.OPT_IN, Wish.SAFE_MODE, Wish.NORMAL_MODE);

    private final Map<Wish, Responder> responders = new EnumMap<>(Wish.class);
    private final Directory directory;

    WishTalk(List<Responder> all, Directory directory) {
        this.directory = directory;
        for (Responder responder : all) {
            for (Wish wish : responder.wishes()) {
                if (responders.put(wish, responder) != null) {
                    throw new IllegalStateException("two answer " + wish);
                }
            }
        }
        for (Wish wish : Wish.values()) {
            Objects.requireNonNull(responders.get(wish), () -> "nobody answers " + wish);
        }
    }

    /**
     * The wish that a text is by itself: an answer that the question or the state waits for, or one of the commands.
     *
     * @param asked id of the slot that is open; null for none
     */
    static Optional<Wish> alone(DialogScript script, State here, @Nullable String asked, String text) {
        return CommandWords.of(answers(script, here, asked))
                .of(text)
                .or(() -> script.commands().of(text));
    }

    /** What the question or the state waits for, said in a longer text. */
    static Optional<Wish> within(DialogScript script, State here, @Nullable String asked, String text) {
        return answers(script, here, asked).stream()
                .filter(answer -> answer.pattern() != null
                        && answer.pattern().matcher(text).find())
                .map(Answer::id)
                .findFirst();
    }

    private static List<Answer> answers(DialogScript script, State here, @Nullable String asked) {
        return script.slots().stream()
                .filter(slot -> slot.id().equals(asked) && slot.answers() != null)
                .flatMap(slot -> Objects.requireNonNull(slot.answers()).stream())
                .collect(() -> new ArrayList<>(here.answers()), List::add, List::addAll);
    }

    /** What is wanted by something said on the way: on a borrowed phone, that no news is written there. */
    void onTheWay(Exchange exchange) {
        exchange.script().asides().stream()
                .filter(aside -> aside.wish() != null
                        && aside.pattern().matcher(exchange.text()).find())
                .map(aside -> Objects.requireNonNull(aside.wish()))
                .forEach(wish -> Objects.requireNonNull(responders.get(wish)).quietly(exchange, wish));
    }

    /** @return whether this answers the turn */
    boolean take(Exchange exchange, Wish wish) {
        exchange.reply().with(ReportTalk.Told.by(exchange.state().report())).with("tel", line(exchange));
        if (DECISIONS.contains(wish)) {
            exchange.reply().markDecision();
        }
        return Objects.requireNonNull(responders.get(wish)).take(exchange, wish);
    }

    /** What is said beside the orders; where others read along from now on, nothing is asked any more. */
    Exchange without(Exchange exchange, Orders orders) {
        Exchange rest = exchange.saying(orders.rest());
        if (!orders.wishes().contains(Wish.SAFE_MODE) || !exchange.channel().isSms()) {
            return rest;
        }
        exchange.reply().markDiscreet();
        return rest.quietly();
    }

    /**
     * Follows orders after what was said beside them.
     *
     * @param news whether that brought anything, which is then confirmed as well
     * @return whether any of them answers the turn
     */
    boolean follow(Exchange exchange, Orders orders, boolean news) {
        if (!news) {
            List.of("noted", "take-your-time", "supplement").forEach(exchange.reply()::unsay);
        }
        boolean taken = false;
        for (Wish wish : orders.wishes()) {
            taken |= follow(exchange, wish);
        }
        return taken;
    }

    /** A receipt has just told how it stands; a withdrawal is answered alone. */
    private boolean follow(Exchange exchange, Wish wish) {
        if (wish == Wish.STATUS && exchange.reply().isRegistration()) {
            return true;
        }
        if (wish == Wish.STATUS) {
            List.of("greeting", "unclear", "invite").forEach(exchange.reply()::unsay);
            List.of("complete", "enough", "supplement")
                    .forEach(text -> exchange.reply().change(text, "noted"));
        } else if (wish == Wish.WITHDRAW) {
            exchange.reply().drop();
        }
        return take(exchange, wish);
    }

    /** The office line of the unit that answers here. */
    String line(Exchange exchange) {
        return directory.firstContact(exchange.row().region()).phone();
    }
}
