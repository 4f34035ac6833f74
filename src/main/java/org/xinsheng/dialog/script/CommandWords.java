package org.xinsheng.dialog.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinsheng.dialog.script.DialogScript.Answer;
import org.xinsheng.dialog.script.DialogScript.Command;

/** Recognises texts that are nothing but an order: 查, 人工, 不知道. */
public final class CommandWords {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}，。！？、；：“”‘’…～~（）【】]+");
    private static final Pattern TAIL = Pattern.compile("(啊|呀|吧|哈|呢|哦|噢|嘛|了|的|哟|诶)+$");

    private final Map<String, Wish> wishes = new HashMap<>();

    private CommandWords() {}

    /** What can be said in every state. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CommandWords anywhere(List<Command> commands) {
        CommandWords words = new CommandWords();
        commands.forEach(command -> words.add(command.words(), command.id()));
        return words;
    }

    /** What can be said in one state, or to one question, only. */
    public static CommandWords of(List<Answer> answers) {
        CommandWords words = new CommandWords();
        answers.forEach(answer -> words.add(answer.words(), answer.id()));
        return words;
    }

    private void add(List<String> said, Wish wish) {
        said.forEach(word -> wishes.put(plain(word), wish));
    }

    /** The order that a text is; empty if it is anything else. */
    public Optional<Wish> of(String text) {
        String plain = plain(text);
        Wish wish = wishes.get(plain);
        if (wish == null) {
            wish = wishes.get(TAIL.matcher(plain).replaceFirst(""));
        }
        return Optional.ofNullable(wish);
    }

    /** A question mark alone stays what it is. */
    static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace('？', '?');
        String plain = NOISE.matcher(lower).replaceAll("");
        return plain.isEmpty() ? lower : plain;
    }
}
